# Loads rules that exgraph wrote into Windows Defender Firewall, so that they decide alone:
#
#     .\hosts.ps1 -Path hosts.json -WhatIf
#     .\hosts.ps1 -Path hosts.json
#
# What was there is saved first. Rules of other groups are turned off where the file decides, but those of -Keep, which
# let pass more than was proved.
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $Path,
    [string[]] $Keep = @(),
    [string] $Backup = (Join-Path $env:TEMP ('before-exgraph-{0:yyyyMMdd-HHmmss}.wfw' -f (Get-Date)))
)
Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
$group = 'exgraph'
$told = Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
$directions = @('Inbound', 'Outbound' | Where-Object { $told.Profiles[0].PSObject.Properties["Default${_}Action"] })

if ($PSCmdlet.ShouldProcess($Backup, 'Save the firewall as it is')) {
    netsh advfirewall export $Backup
    if ($LASTEXITCODE -ne 0) { throw "The firewall could not be saved to $Backup; nothing was changed." }
    Write-Host "The firewall as it was: netsh advfirewall import $Backup"
}

# Commands of a module are told each for itself that nothing is to be changed.
Get-NetFirewallRule -Group $group -ErrorAction SilentlyContinue | Remove-NetFirewallRule -WhatIf:$WhatIfPreference
foreach ($rule in $told.Rules) {
    $parameters = @{}
    foreach ($property in $rule.PSObject.Properties) {
        $values = @($property.Value)
        if ($values.Count -ne 1 -or $values[0] -notin 'Any', '') { $parameters[$property.Name] = $property.Value }
    }
    New-NetFirewallRule @parameters -WhatIf:$WhatIfPreference | Out-Null
}

foreach ($direction in $directions) {
    Get-NetFirewallRule -Direction $direction -Enabled True |
        Where-Object { $_.Group -ne $group -and $_.DisplayGroup -notin $Keep } |
        Disable-NetFirewallRule -WhatIf:$WhatIfPreference
}
foreach ($settings in $told.Profiles) {
    $parameters = @{}
    foreach ($property in $settings.PSObject.Properties) { $parameters[$property.Name] = $property.Value }
    Set-NetFirewallProfile @parameters -WhatIf:$WhatIfPreference
}

Get-NetFirewallRule -PolicyStore ActiveStore |
    Where-Object {
        $_.Enabled -eq 'True' -and $_.Action -eq 'Allow' -and $_.Direction -in $directions -and $_.Group -ne $group
    } |
    ForEach-Object { Write-Warning "This rule lets pass more than was proved: $($_.DisplayName) ($($_.PolicyStoreSource))" }
