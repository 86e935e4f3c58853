"""English: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "en",
    columns={
        Column.SOURCE: """
            source|sources|from|client|clients|initiator|originator|used by|consumer|consumers|caller|connecting from
            src|to send data from this computer|from this computer|accessed by|needed by|requester|initiated by
            initiated from|originating host|connecting host|connecting component|subscriber|allowed clients|who
            traffic initiator|reached by|callers|contacted by|called by|consumed by|origins|subject|subject ip
            subject ip address|subject address|allowed ip|allowed ips|sender|sending host|sending system|requestor host
            opened by|dialer|started by|who connects|who opens|starting point
            opening side|opening end|opening party|opening host|opening system|opening device|opens connection
            opens the connection|opens connections|opens a connection|opens session|opens the session
            starts connection|starts the connection|initiating side|initiating party|connection opener
            connection initiator|point of departure
        """,
        Column.DESTINATION: """
            destination|destinations|target|targets|to|server|receiver|dest|dst|listener|connecting to|responder
            provider|domain|domains|domain name|url|urls|fqdn|fqdns|listening host|listening component|listening server
            recipient|receiving host|receiving system|accesses|reaches|dialed|endpoint reached|called|callee|to whom
            whom|to what
            accepts connection|accepts the connection|accepts connections|accepts a connection|accepts session
            accepts the session|accepting side|accepting party|answering side|answering party|answers connection
            receives connection|receives the connection|takes connection|takes the connection|connection acceptor
            point of arrival
        """,
        Column.ENDPOINT: "endpoint|endpoints|service endpoint",
        Column.HOST: """
            host|hosts|servers|server(s)|node|nodes|node type|machine|machines|computer|server role|role
            server roles|system|open on|opened on|listens on|listening on|instance|host role|host type|node role
            role/host|server type|security group|security groups|exposed on|required on|where|appliance|device|vm
            virtual machine|container|pod|local host|local device|hostname|host name|bound by|bound to|held by
            bound on|listening process|listening service|listened on by|sg name|security group name|nsg|nsg name
            group name|firewall name|acl|network acl
            node roles|node group
            node groups|node pool|host group
            machine type|device type|system type|computer type|systems|local system|this system|this host|this machine
            this node|this server|local node
        """,
        Column.PEER: """
            peer|remote|remote host|remote address|source/destination|source or destination|destination/source
            remote device|remote system|remote end|remote component|partner|from/to|to/from|to or from|from or to
            in/out of|inbound from/outbound to|source / destination|other end|other side|counterpart|network element
            network elements|network component|network device|network devices|far end|far side|counterparty|other system
            opposite end|opposite side|remote element|remote elements|remote peer|other party
        """,
        Column.PAIR: """
            from → to|from -> to|from > to|source → destination|source -> destination|communication path|data flow
        """,
        Column.TICKS: "node-to-node|client-to-node",
        Column.PORT: "listening on port|tcpip port|listens on|listening on|listening ports",
        Column.TRANSPORT: """
            protocol|protocols|transport|transport protocol|ip protocol|tcp/udp|udp/tcp|tcp or udp|l4 protocol|proto
            l4|layer 4|l4 proto|network protocol|layer 4 protocol|port type|protocol type
        """,
        Column.SERVICE: """
            service|services|service name|application|applications|application protocol|app|service/application
            network service|system service|daemon|server or service|applayer protocol|port name|service/process
            service or component|service name/process|svc|openstack service|allowed services|permitted services
            services allowed|allowed service|open services|required services|service object|service objects
            service group|service groups
        """,
        Column.PURPOSE: """
            purpose|description|usage|use|used for|function|type|traffic type|connection type|traffic|reason
            configuration|component|feature|name|connection|communication|usage description|what for|details|process
            flow|service/purpose|purpose/service|why|justification|required for|components|module|product|program
            scope|connections
        """,
        Column.NOTES: """
            notes|note|comment|comments|remarks|remark|other|more information|additional information|configurable
            notes/comments
        """,
        Column.DIRECTION: """
            direction|traffic direction|rule type|flow direction|inbound/outbound|in/out|ingress/egress|flow
            inbound or outbound|in or out|direction of traffic|connection direction|rule direction|bi-directional
            bidirectional|bi-directional?|bidirectional?|two-way|both ways|direction(s)|flow of traffic
        """,
        Column.ACTION: """
            consent|approval|approve|to be opened|clearance
            action|p/d|a/d|a/b|p/b|a/r|allow/deny|permit/deny|rule action|policy|verdict|access|allowed|allowed?
            allow|status|state|rule status|enabled|enabled?|active|active?|open?|decision|disabled|disabled?|blocked
            blocked?|denied|denied?|forbidden|prohibited|removed|removed?|deleted|deleted?|permit|rule result
            permission|access type|allow or deny|permit or deny|effect|disposition|in use|in use?|live|live?
            in force|in effect|operational|lifecycle|life cycle|rule state|current status|current state
            request status|approval status|implementation status|flow status|port status|in production|in service
            still used?|still needed?|ruling|judgement|judgment|ok|ok?|permitted|permitted?|authorized|authorised
            authorized?|authorised?|granted|granted?|opened?|is allowed|is permitted|valid
        """,
        Column.ENCRYPTION: """
            encryption|encrypted|tls|ssl|tls/ssl|ssl/tls|tls enabled|secure|security|encrypted?|encryption support
            encrypted by default|encrypted by default?|secure?|tls?|ssl?
        """,
        Column.OPTIONAL: "optional|optional?",
        Column.REQUIRED: "required|required?|mandatory|required/optional",
        Column.OWNER: """
            owner|owners|application owner|app owner|business owner|system owner|service owner|rule owner
            technical owner|responsible|responsible person|responsible team|contact|contact person|owned by
            point of contact|owning team|owner team|assigned to|allocated to|belongs to|in use by
        """,
        Column.REQUESTER: "requester|requestor|requested by|requester name|applicant|submitted by",
        Column.APPROVER: "approver|approvers|approved by|authorized by|authorised by|signed off by",
        Column.TICKET: """
            ticket|tickets|ticket id|ticket no|ticket number|ticket ref|ticket reference|change no|change number
            change id|change request|change ticket|cr|cr number|request id|request no|request number|jira|jira ticket
            case number|incident number|ref no
        """,
        Column.RULE: """
            rule|rule name|rule id|rule no|rule number|firewall rule|policy name|policy id|acl name
            security group rule id
        """,
        Column.ENVIRONMENT: "environment|environments|env",
        Column.VALID_UNTIL: """
            valid until|valid till|valid to|valid through|expires|expires on|expiry|expiry date|expiration
            expiration date|end date|validity|valid thru
        """,
        Column.JUSTIFICATION: """
            justification|business justification|business reason|business need|rationale|reason|why
            reason for request
        """,
    },
    also={
        Column.ACTION: "rule|firewall rule",
        Column.SERVICE: "used by",
        Column.HOST: "component|components|module|product",
        Column.PEER: "product|ip|ips|ip range|ip ranges|cidr range",
        Column.SOURCE: "departure",
        Column.DESTINATION: "arrival",
    },
    cells={
        Meaning.PROSE: """
            often|usually|typically|normally|generally|commonly|mostly|sometimes|always|also|only on|either|both|e.g
            i.e|eg|ie|such as|for example|recommended|preferred|required|mandatory|necessary|needed|represented
            represented by|known as|for|of|in|out|to the|into|an|is|are|was|be|been|being|it|its|this|that|these
            those|there|which|can|may|must|should|will|has|have|had|used|used by|used for|assigned|listening|listens
            listen|standard tcp|local|remote|well-known|following|same as|see|approx|external|internal|please|egress
            ingress|explicitly|implicitly|first|then|next
        """,
        Meaning.IP_PROTOCOL: """
            ip protocol id|ip protocol number|ip protocol no|ip protocol|protocol id|protocol number|ip proto
            ip-protocol|protocol|proto|ip protocol ids|protocol ids|protocol type
        """,
        Meaning.DYNAMIC: """
            dynamic|dynamically assigned|dynamic port|dynamic ports|dynamic port range|many dynamic|ephemeral
            ephemeral port|ephemeral ports|ephemeral range|random|random port|random ports|random high port|dyn
            high ports|dynamically allocated|dynamically allocated ports
        """,
        Meaning.ANY: "everything|any|any port|any ports|all|all ports|every port",
        Meaning.NONE: """
            no port needed|no port required
            no direct connection|direct connection is absent|no direct connectivity|no connection|none|not applicable
            not available|no direct connections|no port|no ports|no inbound ports|no outbound ports|nil|null|not used
            unused
        """,
        Meaning.NEGATIVE: """
            don't use|don't open|not from outside|do not enable|must not be enabled
            not required|not needed|no longer required|not necessary|block|blocked|deny|denied|do not open
            must not be open|must be blocked|drop|reject|forbidden|disallow|disallowed|disabled|turned off
            switched off|prohibited|not allowed|not permitted|do not allow|do not permit|is not required
            is not needed|are not required|closed|inactive|not supported|unsupported
            is not supported|not in use
            is not used|are not used|not opened|not open|do not use|must not be used|should not be opened
            should not be used|not be opened|no longer used|no longer needed|no longer supported|no longer in use
            is no longer used|is no longer needed|never open|never used|not listening|not enabled|is disabled
            obsolete and closed|isn't required|isn't needed|isn’t required|isn’t needed|is not necessary
            need not be open|need not be opened|does not need to be open|does not have to be open|is refused|is closed
            is blocked|are blocked|are closed|aren't required|aren't needed|are not needed|is not permitted
            is not allowed|are not allowed|is prohibited|is forbidden|to be blocked|to be closed|must stay closed
            must remain closed|must be closed|has to stay closed|shall not be opened|should be blocked
            should be closed|not to be opened|cannot be opened|not authorized|not authorised
        """,
        Meaning.PERMITTED: "allow|allowed|permit|permitted|accept|open|opened|enable",
        Meaning.UNRESOLVED: """
            see comments|see comment|see notes|see note|see below|see above|see description|see documentation
            see table|user-configured|user configured|user-defined|user defined|user configurable|user-configurable
            configurable|custom port|custom ports|custom|custom tcp|custom udp|customizable|customized
            provider dependent|provider-dependent|vendor dependent|vendor-dependent|vendor specific|vendor-specific
            application dependent|provider specific|provider-specific|depends on the provider|depends on provider
            depends on the vendor|depends on configuration|depends on the configuration|varies|variable|another port
            other port|other ports|tbd|to be determined|unknown|unspecified|as configured|configured port
            as required|on hold|on request|on demand|pending|under review|in review|awaiting approval
            to be confirmed|tbc|undefined|not defined|not yet known|not known
        """,
        Meaning.NEXT_FREE: """
            next free|next free port|next free lower port|next free higher port|next available|next available port
            next higher free port
        """,
        Meaning.AND: "and|as well as|plus",
        Meaning.OR: "or|and/or|alternatively|respectively",
        Meaning.TO: "to|through|thru|up to|till|until",
        Meaning.ABOVE: """
            and above|and higher|and up|and upwards|or above|or higher|or greater|and greater|upwards|and later
            and over|or more|and more|or over|or up|and on|onwards|or later|upward|and up to the top|and beyond
        """,
        Meaning.BETWEEN: "between",
        Meaning.FROM: "from",
        Meaning.FILLER: """
            port|ports|port range|port ranges|port number|port numbers|range|ranges|number|numbers|using|via|over|with
            on|by|use|uses|at|through port|the|inbound|outbound|incoming|outgoing|bidirectional|dport|dst port
            destination port|destination ports|dports|dpt
        """,
        Meaning.WHERE: "where",
    },
    words={
        Word.PUBLIC: "public|general public|public internet|outside|outside world|world|outside network",
        Word.ASKS: """
            please|make sure that|make sure|ensure that|ensure|please make sure that|please make sure
            please ensure that|please ensure|verify that|check that|note that|please note that|confirm that
            be sure that|you must ensure that|you need to ensure that|it is required that
        """,
        Word.FORM_AMONG: """
            {at} (may|might|must|will|can|should)? (require|requires|need|needs) (all or some of|some or all of|all \
                of|some of|that)? {ports} ({must})? (open|opened|available|reachable|accessible|allowed) \
                (between|among) {own}
            {ports} ({must})? (open|opened|available|reachable|accessible|allowed|used|needed|required|exposed) \
                (between|among) {own}
            (between|among) {own} {ports} ({must})? {opened}
            {own} (communicate|talk) (to each other|with each other|with one another|among themselves|among each \
                other)
            {own} (must|should|need to|have to) (be able to)? (communicate|talk) (to each other|with each \
                other|with one another)
        """,
        Word.LEADS_TO_VERB: """
            used|needed|required|necessary|in order|able|utilized|utilised|serve|serves|mandatory|essential|have|has
            need|needs
        """,
        Word.DOES_INSIDE: """
            to receive|to collect|to gather|to send|to allow|to enable|to ensure|to communicate|to establish
            to provide|to perform|to operate|to retrieve|to fetch|to obtain|to download|to upload|to authenticate
            to manage|to synchronize|to replicate|to exchange|to transmit|to deliver|to initiate|to connect|to reach
            to accept|to verify|to resolve|to push|to pull|to access|to monitor|to control|to update|to query|to be
            to have|to use|to make|to get
        """,
        Word.MAY_DO: """
            download|downloading|push|pushing|pull|pulling|forward|forwarding|stream|streaming|publish|ship|shipping
            work|function|install|installing|handle|join|keep|make|get|replicate|resolve|resolving|submit
            poll|polling|discover|listen|monitor|access|control|update|query|search|process|support|upload|uploading
            use|accept|accepting|fetch|retrieve|configure|open|run|store|transfer|request|register|report|backup|test
            read|write|exchange
        """,
        Word.DOES: """
            receive|receiving|collect|collecting|gather|gathering|send|sending|allow|allowing|enable|enabling|ensure
            ensuring|communicate|communicating|establish|establishing|provide|providing|perform|performing|operate
            retrieving|fetching|obtain|obtaining|upload files|authenticate|authenticating|manage|managing|synchronize
            synchronise|replicating|exchange data|exchange information|transmit|transmitting|deliver|delivering
            initiate|initiating|connect|connecting|reach|reaching|be|have|verify|verifying|back up|discovering
            administer|administering|facilitate|facilitating|permit|permitting|synchronising|synchronizing|support the
            monitor the|monitor all|access the|control the|control all|update the|test the|query the|search the
            process the|display the|deploy the|read from|write to|avoid|prevent|configuring|submitting
        """,
        Word.RANGE_FIRST: "first|start|starting|begin|beginning|low|lower|lowest|min|minimum|from",
        Word.RANGE_LAST: "last|end|ending|high|higher|highest|upper|max|maximum|to|through|until",
        Word.SETTABLE: "configurable|user configurable|user-configurable|customizable|as configured|as required",
        Word.SEVERAL_PORTS: "ports",
        Word.MONTH_IN_ORDER: "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
        Word.ZONE_NOUN: "zone|zones|vlan|vlans|network|networks|segment|segments|subnet|subnets",
        Word.PERMANENT: """
            permanent|permanently|unlimited|never|no expiry|no expiration|indefinite|indefinitely|does not expire
        """,
        Word.ADDRESS_NOUN: "ip|ips|address|addresses",
        Word.NO_NAME: """
            one|two|three|four|five|six|seven|eight|nine|ten|redirects|redirect|redirected|deprecated|obsolete
            legacy|former|new|old|same|current|currently|same as above|various|multiple|several|many|few|each|every
            other|others|some|least|least one|most|more|less|certain|available|possible|supported|unsupported
            installed|removed|changed|changes|reserved|assigned|mandatory|temporary|permanent|true|false|yes|no
            maybe|above|below|over|under|equal|greater|higher|lower|minimum|maximum|only|now|then|once|twice|again
            replaced|replaces|instead|formerly|previously|originally|planned|future|retired|testing|test|default
            defaults|static|fixed|single|double|pending|later|earlier|both|first|second|last|redirection|optional
            optionally|required|recommended|used|unused|if|when|not|any|all|and|or|as|well|at|to|from|following
            required for|changeable|modifiable|adjustable|configurable|disabled|enabled|closed|open|internal
            external|inbound|outbound|incoming|outgoing
        """,
        Word.COUNTED: "ports",
        Word.UNCLEAR: """
            local port|max|maximum|min|minimum|approx|approximately|around|roughly|circa|increments of|steps of
            offset|offset of|multiples of|increment|port offset|plus offset|old|legacy|deprecated|obsolete|outdated
            retired
        """,
        Word.SOURCE_PORT: """
            source port|source ports|src port|sport|sports|spt|source port range|from source port|from source ports
            source-port|source-ports
        """,
        Word.OVER: "over",
        Word.REPLACED: """
            replaced by|replaced with|is replaced by|was replaced by|superseded by|changed to|has changed to|moved to
            has moved to|migrated to|renumbered to|now|is now|now uses|became
        """,
        Word.PER: "per|for each|for every",
        Word.GREATER_THAN: """
            above|greater than|higher than|more than|larger than|exceeding|beyond|strictly greater than|strictly above
        """,
        Word.AT_LEAST: """
            at least|greater than or equal to|not less than|no less than|starting at|starting from|starting with
            beginning at|beginning with|from at least|no lower than|not lower than|not below|from and including
        """,
        Word.LESS_THAN: "below|less than|lower than|smaller than|under|fewer than|strictly less than|strictly below",
        Word.AT_MOST: """
            up to|at most|less than or equal to|not more than|no more than|not above|not greater than|until|till
            up to and including|through to|no higher than|not higher than|ending at|ending with
        """,
        Word.OR_LESS: "and below|or below|and lower|or lower|and less|or less|and under|or under|downwards",
        Word.UNEQUAL: "not equal to|unequal to|different from",
        Word.RANGE: "range|port range",
        Word.LEFT_OUT: "excluded|excepted|left out|exempted|not included|is excluded|are excluded",
        Word.HOWEVER: "but|however|though",
        Word.NO_PORT: """
            physical port|physical ports|usb port|usb ports|serial port|serial ports|switch port|switch ports
            ethernet port|ethernet ports|poe ports|sfp ports|lan ports
        """,
        Word.EXCEPT: """
            except|except for|excepting|excluding|other than|apart from|but not|all but|everything but|any but
            save for|with the exception of|not including|everything except|everything other than|anything but
            anything except|any port but|any port except|every port but|every port except|all ports but
            all ports except|barring|minus|without
        """,
        Word.NOT: """
            not|no|never|instead of|in place of|in lieu of|rather than|no longer|formerly|previously
            formerly known as|used to be|was|replaces|replacing|supersedes|superseding|old port|and not|not on
            not port|not the|originally|was previously|was formerly|not anymore|not any more|neither|nor
            changed from|was changed from|moved from|migrated from|earlier|in the past|in replacement of
            as replacement for|as a replacement for|as a replacement of|in exchange for
        """,
        Word.OPTIONAL: "optional|optionally",
        Word.DEFAULT: "default|by default",
        Word.CONDITIONAL: """
            only|if|only if|only when|only for|required only for|required only if|required only when
            only required for|only required if|if enabled|if used|when|in case of|depending on|conditional
        """,
        Word.SECURED: "secure|secured|encrypted",
        Word.UNSECURED: """
            unsecured|unsecure|insecure|non-secure|nonsecure|not secure|not secured|unencrypted|not encrypted
            clear text|cleartext|plaintext|plain text
        """,
        Word.ENCRYPTION_NOUN: """
            encryption|encryption in transit|transport encryption|transport security|transport layer security
        """,
        Word.WITHOUT: """
            no|not|non|no longer|do not use|not use|without|without any|w/o|never|lacks|does not use|doesn't use
            not using|does not support|doesn't support|no support for|neither|nor|not support|not supporting|cannot use
            can not use|can't use|must not use|isn't using|don't use|won't use|no support of
        """,
        Word.OFF: """
            not supported|is not supported|unsupported|disabled|is disabled|off|not used|is not used|unused
            not enabled|is not enabled|not available|unavailable|not possible|not implemented|not in use|no|none|never
            never used|turned off|switched off|not provided|not offered|inactive|deactivated|absent
            no longer supported|no longer used|not supported yet|isn't supported|isn't used|isn't enabled
            isn't available|aren't used|aren't supported|not yet supported|not yet available|not yet enabled
            not yet in use|not yet used|not yet implemented|cannot be used|can not be used|can't be used
            must not be used|may not be used|false|n't used|not currently supported|not currently used
            not currently enabled|not currently available|not generally supported
        """,
        Word.OFFERED: """
            optional|optionally|opportunistic|opportunistically|if available|if supported|if possible|if offered
            if enabled|if configured|if negotiated|when available|when possible|when supported|when enabled
            where available|where possible|where supported|preferred|recommended|supported|available|offered|possible
            may be used|can be used|can be enabled|negotiable|negotiated|desired|supports|can use|may use|might use
            could use|accepts|capable of|able to use|with support for|with support of|capable|planned|is planned
            encouraged|configurable|can be configured|may be enabled|may be configured|could be used|might be used
        """,
        Word.NOT_REQUIRED: """
            not required|not mandatory|not necessary|not needed|not enforced|not obligatory|no longer required
            no longer needed|unnecessary|not compulsory|need not be used|does not require|not strictly required
            isn't required|isn't mandatory|isn't needed|isn't necessary|isn't enforced|aren't required|not yet required
            not yet mandatory|not yet enforced
        """,
        Word.ENFORCED: """
            required|requires|mandatory|enforced|forced|only|always|must be used|obligatory|compulsory|strict
        """,
        Word.WITH_OR_WITHOUT: "with or without|with and without|with/without|either with or without",
        Word.COPULA: """
            is|are|be|was|will be|currently|generally|by default|here|yet|still|now|today|presently|at present
            at the moment|usually|normally|mostly|also|will|should be|must be
        """,
        Word.PRODUCT: """
            client|clients|edition|server|year|since|until|till|before|after|by|in|as of|from|release|spring|summer
            autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december
        """,
        Word.NUMBERED: """
            appendix|bug|build|chapter|class|code|event|fig|figure|id|layer|level|note|page|phase|rev|revision
            section|step|table|ticket|tier|type|v|ver|version|versions|size|quantity|qty|count|releases|rel|firmware
            sections|notes|tables|types|steps|phases|remark|footnote|comment|item|line|row|vlans|generation|gen|java
            jdk|jre|python|tls version|release|total|p|pp|pg|article|clause|rfcs|bulletin|timeout|mtu|ttl|interval
            delay|priority|weight|metric|dscp|qos|speed|bandwidth|limit|slot|channel|unit|rack|ext|extension|index
            issue|cvss|asn|rule
        """,
        Word.UNIT: """
            bit|bits|bytes|characters|clients|connections|copies|cores|day|days|hosts|hour|hours|instances|mailboxes
            members|minute|minutes|month|months|nodes|percent|second|seconds|servers|sessions|times|users|week|weeks
            year|years|agents|attempts|calls|channels|devices|drives|entries|licenses|machines|people|processes
            replicas|requests|retries|rules|sites|streams|threads|vms|workers|zones|addresses|items|packets|seats
            concurrent connections|concurrent sessions|interfaces|endpoints|systems|containers|pods|disks|tunnels
            peers|managers|appliances|total|in total|brokers|clusters|partitions|shards|cameras|phones|printers
            controllers|gateways
        """,
        Word.ICMP_TYPE: "type|id|types",
        Word.ICMP_CODE: "code",
        Word.MONTH: "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec",
        Word.ABSENT: "n/a|n.a.|n./a",
        Word.ABOUT: "for|on|about",
        Word.PORT_NOUN: "port|ports",
        Word.SOURCE_NOUN: """
            source|src|from|client|origin|originating|calling|initiating|requesting|dialer|dialler|dialed by
            dialled by|dials|initiator|initiated by|initiates|opener|opened by|opens the connection|caller|callers
            called from|connects from|connecting|connector|established by|originator|who calls|who opens
            who connects|who initiates
        """,
        Word.DESTINATION_NOUN: """
            destination|destinations|dest|dst|target|to|server|called!by!from|listener|listening|accepting
            accepted by|answerer|answered by|answering|acceptor|responder|who answers|who listens|who accepts
            dialed!by!from|dialled!by!from
        """,
        Word.PROTOCOL_NOUN: "protocol|protocols|transport|transports",
        Word.SENDS: "connect|connects|send|sending",
        Word.NO_SOURCE: "from",
        Word.PLURAL_IN_BRACKETS: "s|es",
        Word.LOCAL: "local",
        Word.REMOTE: "remote*",
        Word.SERVICE_NOUN: "service|services",
        Word.AREA: """
            zone|zones|network|networks|vlan|vlans|subnet|subnets|interface|interfaces|site|sites|segment|segments|area
            areas|location|locations
        """,
        Word.REMOVES: """
            remove|removed|removal|delete|deleted|deletion|decommission*|withdraw*|retire|retired|revoke|revoked
            close|rejected|expired|to be removed|to be closed|removals|deletions|decommissioning|closures
        """,
        Word.SAMPLE: "sample|example|samples|examples|e.g|for example|for instance|placeholder|dummy",
        Word.BELOW_TABLE: """
            approved by|approval|approvals|approver|prepared by|reviewed by|checked by|requested by|requester
            requestor|signature|signed by|signed|date|total|totals|sum|legend|author|revision|version|document owner
            end of table|end of list|note|notes|remark|remarks
        """,
        Word.REMOVAL: """
            will go away|to be shut down
            will be disabled|will be blocked|will be turned off|will be switched off|to be disabled|to be blocked
            to be turned off
            to be removed|to be deleted|to be closed|to be revoked|to be decommissioned|to be withdrawn
            to be retired|to be dropped|marked for removal|for removal|for deletion|no longer required
            no longer needed|should be removed|must be removed|should be deleted|must be deleted|should be closed
            must be closed|shall be removed|will be removed|will be deleted|will be closed|will be withdrawn
            will be retired|will be decommissioned|will be revoked
        """,
        Word.REMOVED_THING: """
            rule|rules|port|ports|flow|flows|connection|connections|opening|openings|entry|entries|access
        """,
        Word.NO_LONGER: "no longer|not any more|not anymore|not any longer|no more|not needed anymore|not used anymore",
        Word.NO_CONNECTION: """
            no direct connection|no direct connections|direct connection is absent|no direct connectivity
            no connection|not used|unused
        """,
        Word.EVERY: "any|all|every",
        Word.SINCE: "since|as of|from|starting with|starting in|starting from|beginning with|in|with|after|for",
        Word.SINCE_THEN: "since",
        Word.IN_USE: "used|needed|required|necessary|in use|open|opened|active|valid|allowed|permitted|accessible",
        Word.NOT_MEANT: """
            out of scope|not in scope|outside the scope|outside of scope|wrong rules|wrong rule|wrong
            incorrect rules|examples of wrong rules|example of wrong rules|examples of incorrect rules|bad example
            bad examples|counterexample|counterexamples|counter-example|counter-examples|anti-pattern|anti-patterns
            antipatterns|do not do this|don't do this|not applicable here|how not to do it|archived rules
            rejected requests|rejected
        """,
        Word.FORMER: "former|formerly|previous|previously|old|historic|historical",
        Word.CLOSING_NOUN: "retirement|blocker|blocking|withdrawal|decommissioning",
        Word.RESPONSE: """
            response|responses|reply|replies|answer
            return|return traffic|reply traffic|response traffic|responses only
        """,
        Word.IN_VERSION: "in|with|as of",
        Word.WILL: "will|shall|should|must|may|plan*|schedul*|going to|to be",
        Word.OUT_OF_DATE: "deprecated|obsolete|outdated|superseded|discontinued|end of life|eol",
        Word.OF_PORTLESS: """
            echo|request|requests|reply|replies|type|types|code|tunnel|tunnels|tunneling|message|messages|unreachable
            time|exceeded|traffic|protocol|number|id|routing|multicast|packets|any|all
        """,
        Word.ROW_NUMBER: "no|nr|num|row|rule no|item no|line no|seq|s/n|rule id|rule #",
        Word.FURTHER: "fallback|alternative|alternate|alt|secondary|backup|failover|additional|further|second",
        Word.OPENS: "opens|opening|initiates|dials|connects|sends|starts",
        Word.LISTENS: "listens|accepts|answers|waits",
        Word.MAY_BE_ACTION: """
            consent|approval|approve|to be opened|clearance
            access|policy|status|state|rule status|allowed|enabled|enabled?|active|active?|open?|in use|in use?|live
            live?|in force|in effect|operational|lifecycle|life cycle|rule state|current status|current state
            request status|approval status|implementation status|flow status|port status|in production|in service
            still used?|still needed?|ok|ok?|permitted|permitted?|authorized|authorised|authorized?|authorised?
            granted|granted?|opened?|is allowed|is permitted|valid
        """,
        Word.IN_FORCE: """
            in force|in effect|valid|effective|operational|in operation|in production|production|productive|deployed
            existing|in service|running|current|completed|done|released|go-live|verified|confirmed|signed off
        """,
        Word.CANCELLED: """
            gone|shut down|taken down|torn down
            void|voided|archived|excluded|terminated|abolished|phased out|out of service|out of use|not in force
            no longer in force|not valid|invalid|scrapped|lapsed|ended|stopped|superseded|replaced|legacy - remove
            abandoned
            withdrawn|revoked|rescinded|retracted|recalled|taken back|cancelled|canceled|annulled|repealed
        """,
        Word.AWAITS: """
            awaiting|waiting for|only after go-live|only after migration|only after cutover|only after approval
            only after release|open only after|opened only after|open after|not before|not until|valid from
            valid until|only until|open until|until release|until version|until migration|until the migration
            until go-live|closes at|closes on|will close|opens at|opens on|will open|to be opened
        """,
        Word.PENDING: """
            in preparation|opened on demand|open on demand|on demand only
            to be migrated
            tentative
            requested|not yet requested|applied for|in review|submitted
            future|upcoming
            pending|awaiting|pending approval|pending review|awaiting approval|awaiting review|waiting for approval
            subject to approval|not yet approved|not yet open|not yet opened|not yet implemented|not yet in use
            not yet active|not yet live|to be opened|to be approved|to be implemented|to be confirmed|to be decided
            to be clarified|to be enabled|to be activated|will be opened|will be enabled|will be approved|planned
            planned for|scheduled|scheduled for|on hold|deferred|postponed|under review|under discussion
            in clarification|future use|for future use|reserved for future use|reserved|proposed|tbd|tbc
            open on request|opened on request|open upon request|on request only|frozen
        """,
        Word.MAY: "can|could|may|might",
        Word.REST: """
            other|others|all other|everything else|anything else|all else|the rest|remaining|more than|additional
            further|except|apart from
        """,
        Word.INSTEAD: "instead!of",
        Word.SIDE: """
            outside|the outside|inside|internet|the internet|public internet|world|internally|externally|lan|the lan
            wan|vpn|the vpn|dmz|the dmz|intranet|the intranet|local network|the local network|internal network
            internal networks|the internal network|external network|external networks|corporate network
            the corporate network|company network|public network|public networks|private network|management network
            internal use|internal access|external access|internal traffic|localhost|same subnet|same network|same vlan
            jump host|bastion|trusted networks|trusted network
        """,
        Word.CLOSING_FILLER: """
            temporarily|soon|permanently|stay|stays|remain|remains|keep|kept|anymore|any more
            we|you|what|these|this|has been|have been|been|was|were
            list of
            that|which|must|should|shall|need|needs|have|has|will|all|any|of|section|network
            firewall|listed|above|now|version|release|explicitly|currently|table|by|please|do|does|also|inbound
            outbound|incoming|outgoing|always
        """,
        Word.INBOUND: "inbound|ingress|incoming",
        Word.OUTBOUND: "outbound|egress|outgoing",
        Word.IN: "in!uscita|into",
        Word.OUT: "out",
        Word.BOTH_WAYS: "bidirectional|bi-directional|both|both ways|both directions|two-way",
        Word.BOTH_ALONE: """
            bi|bidir|bi-dir|bidi|duplex|full duplex|two way|in and out|in & out
            each way|either way|either direction|both sides|both sides open|mutual|to and fro|there and back
            two directions|2-way|2 way|reciprocal
        """,
        Word.SCOPE: """
            internal|internally|internal only|external|local|locally|local only|lan|wan|vlan|intranet|east-west
            east/west|e-w|north-south|north/south|n-s|lateral|management|mgmt|administration|admin|in-cluster
            intra-cluster|same host|same network|private|backend|loopback|localhost
        """,
        Word.OTHER_NUMBER: """
            number of|count of|quantity|qty|vlan|vlan id|vni|asn|cpu|cpus|ram|memory|size|mtu|cost|price|distance|year
            users|user count|cores|vcpu|vcpus|disk|iops|throughput|bandwidth|latency|eps|phone|telephone|tel|fax
            extension|room|postcode|zip code|amount|total|budget|timeout|interval|mailboxes|seats|licenses|licences
            headcount|sessions|concurrent|processor|processors|threads|per second|per minute|per hour|per day|per user
        """,
        Word.KEY_HEADER: "item|items|parameter|property|setting|key|attribute|field|option",
        Word.VALUE_HEADER: "value|setting|settings|values|configuration",
        Word.ONE_WAY: """
            one-way|one way|unidirectional|uni-directional|uni|single|forward|simplex|to destination
            source to destination|client to server
            one direction|single direction|one way only|one-way only|one-directional|single-direction|1-way|1 way
            onward
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirectional|bi-directional|both directions|both ways|in both directions|two-way|two way|both-way
            bidirectional communication|bidirectional traffic|bidirectional connection|bidirectional connections
            opens in both directions|traffic in both directions|communication in both directions
        """,
        Word.REMARK_REVERSED: """
            reverse|reversed|reverse direction|reversed direction|in reverse|in reverse direction
            in the reverse direction|opposite direction|in the opposite direction|in opposite direction
            other direction|in the other direction|from destination to source|destination to source
            destination -> source
        """,
        Word.REVERSED: "reverse|reversed|backward|backwards|return|to source|destination to source|server to client",
        Word.BESIDE_NAME: "inbound|outbound|ingress|egress|incoming|outgoing",
        Word.FRONT_END: "reverse proxy",
        Word.BACK_END: "mailbox server",
        Word.ANY_ROLE: """
            any|all|any host|any hosts|all hosts|any source|any destination|anywhere|everywhere|everyone|any ip
            any address|internet (any)|any (internet)|any ip address|all sources|all destinations|all addresses
            0.0.0.0/0 (any)
            all ip addresses|all ips|all ipv4 addresses|everybody|anyone|anybody|everything
        """,
        Word.INTERNET: "internet",
        Word.EACH_OTHER: "each other|one another|among themselves|between themselves|the others|mutually",
        Word.EACH: "each|per|every single",
        Word.EACH_OF: "each of the|each of|every one of|any of the|any of|all of the|all of",
        Word.ONLY: "only|exclusively|alone",
        Word.ENDS_ON: """
            expires|expired|expiry|expiring|expiration|valid until|valid till|valid thru|valid through
            valid to|until|till|remove after|remove on|remove by|delete after|delete on|delete by
            temporary until|temporary to
        """,
        Word.SELF: "self|itself|same host|same node|same|localhost",
        Word.THIS_HOST: """
            this host|this machine|this server|this node|this system|this computer|local host|local machine
            local server|local node|local system
        """,
        Word.ARTICLE: "the|a|an",
        Word.YOUR: "your",
        Word.AND: "and",
        Word.OR: "or",
        Word.OR_AND: "or/and",
        Word.CONNECTIVE: "and/or",
        Word.CLAUSE: """
            that|which|who|whose|where|when|if|such|including|include|includes|etc|e.g|i.e|ie|with|without|to|for
            only|both|either|as|not|depending|using|used
        """,
        Word.NARROWS: "internal|external|inbound|outbound|primary|secondary|intern*|extern*",
        Word.ROLE_IN_LINE: """
            server|servers|client|clients|controller|controllers|service|services|gateway|gateways|host|hosts|node|nodes
            agent|agents|internet|proxy
        """,
        Word.LAST_OF_NAME: "server|servers|controller|controllers|service|services|gateway|gateways",
        Word.YES: "yes|true",
        Word.TICKED: "y|required|supported|on",
        Word.NO: "no|false",
        Word.UNTICKED: "n|not supported|not encrypted|unsupported|none|off",
        Word.MODAL: """
            must|should|shall|expected|expected result|expected outcome|expectation|result|outcome|desired|effect
            goal state|behaviour|behavior
        """,
        Word.DENIAL_OR_NOUN: "drop|drops|block|blocks",
        Word.DENIES: """
            turned down|voted down
            deactivate*
            deny|denied|block|blocks|blocked|blocking|drop|drops|dropped|reject*|forbid*|disallow*|not at all|denies
            refuse*|prohibit*|disabled|disable|decline*|discard*|inactive|prevent*|unauthorized|unauthorised|off
            unreachable|closed
            turned down|not granted
        """,
        Word.PERMITS: """
            allow*|permit*|accept*|open*|pass|enable|enabled|enables|grant*|active|approved|approve|authorized
            authorised|ok|live|in use|implemented|in place|add|added|keep|new|create|created|modify|passes
            let through|reachable|cleared|agreed
            assented|conceded
        """,
        Word.TURNS: """
            none of
            not|no|never|non|don't|cannot|isn't|aren't|wasn't|doesn't|didn't|won't|can't|shouldn't|hasn't|haven't
        """,
        Word.DENIED_ALL: "deny all|block all|reject all|all denied",
        Word.DITTO: """
            ditto|as above|same as above|see above|same as previous
            dto|-ditto-|idem|same as the row above|same as above row
        """,
        Word.ANY_PROTOCOL: "ip protocol",
        Word.EVERY_PROTOCOL: "any protocol|any protocols|all protocols|every protocol|all traffic",
        Word.NO_PROTOCOL: "rule|custom",
        Word.RULES: """
            port|ports|port and port ranges|ports and port ranges|port and protocols|ports and protocols|port range
            port ranges|ports range|ports ranges|port number|port numbers|ports number|ports numbers|rule|rules
            requirement|requirements|traffic|connection|connections|communication|communications|firewall|flow|flows
            port requirement|port requirements
        """,
        Word.USED: """
            required|used|needed|opened|open|necessary|allowed|requirement|requirements|rule|rules|inbound|outbound|port
            ports|access|traffic
        """,
        Word.OF: "for|by|on|of|at",
        Word.FROM_ROLE: "from",
        Word.TO_ROLE: "to|into|towards",
        Word.NOT_TO_ROLE: "open|allow|enable|configure|permit|be open|be allow|be enable|be configure|be permit",
        Word.OPENED: "open|opened|allowed|enabled|available|accessible|reachable|free",
        Word.OPENED_ON: "on|at|in|for",
        Word.NEEDS: """
            need|needs|require|requires|use|uses|open|opens|listen on|listens on|accept|accepts|make|makes|initiate
            initiates|must *
        """,
        Word.FOLLOWING: "the following|these|following|below",
        Word.VERB: """
            is|are|was|were|must|should|will|can|may|ensure|ensures|include|includes|contain|contains|that|which
            needs|need|requires|connects|opens|uses|using|accepts|communicates|listens|following|these|those|if|when
        """,
        Word.IN_PLACE: "in|on|for",
        Word.CONNECTING: """
            talking to|talking with|communicating to|communicating with|communication to|communication with
            connecting to|connecting with|connection to|connection with|connections to|connections with|sending data to
            sending data with|access to|access with|accessing to|accessing with
        """,
        Word.OWN_RULES: "inbound|outbound|incoming|outgoing|ingress|egress|network|firewall|required|port",
        Word.BETWEEN: "between|among|within",
        Word.NUMBERED_PART: "table|figure|section|chapter|step",
        Word.REACH: "reach|access|contact|connect to|talk to|get to|communicate with",
        Word.TRAFFIC: """
            communication|communications|traffic|connection|connections|connectivity|flow|flows|port|ports
            network communication|network communications|network traffic|network connection|network connections
            network connectivity|network flow|network flows|network port|network ports
        """,
        Word.TO: "to",
        Word.DEFINITE: "the",
        Word.ROUTE: """
            from {the} {a} to|toward|towards|into {the} {b}
            to {the} {b} from {the} {a}
        """,
        Word.SENTENCE: """
            open|allow|enable|configure|ensure|make|see|reference|note|use|add|verify|check|permit|create|set|click
            select|configuring|opening|allowing|enabling|creating|setting|ensuring|adding|installing|deploying|planning
            the following|following|these|this|those|below|here|if|when|you|we|it|there|tip|important|warning|source
        """,
        Word.ROLE_NOUN: """
            server|servers|client|clients|node|nodes|host|hosts|agent|agents|controller|controllers|gateway|gateways
            proxy|proxies|database|databases|machine|machines|plane|planes|user|users|console|consoles|endpoint
            endpoints|device|devices|router|routers|firewall|firewalls|cluster|clusters|manager|managers|pod|pods
            workstation|workstations|appliance|appliances|internet|service|services|point|points|balancer|balancers
            browser|browsers|worker|workers|master|masters|broker|brokers|peer|peers|storage|repository|repositories
            mobile|desktop|desktops|computer|computers|directory|cloud|hypervisor|hypervisors|vm|vms|security group
            security groups|store|stores
        """,
        Word.MAY_BE_TOPIC: """
            service|services|cloud|directory|storage|firewall|firewalls|internet|point|points|mobile|desktop|repository
            repositories|database|user|users|proxy|cluster|endpoint|endpoints|device|devices|peer
        """,
        Word.PLACE_NAME: """
            production|staging|testing|development|acceptance|sandbox|internal|external|inside|outside|trusted|untrusted
            public
            private|perimeter|edge|primary|secondary|active|passive|standby|backup|master|slave|local|remote|optional
            site
            branch|headquarters|hq|office|factory|plant|north|south|east|west|central|guest|guests|management|corporate
            on-premises|on-prem|datacenter|legacy|old|new|read-only
        """,
        Word.PARTS: """
            component|components|service|services|element|elements|module|modules|part|parts|party|parties
            product|products|application|applications|subsystem|subsystems|layer|layers|tier|tiers|different
            various
        """,
        Word.BARE_NOUN: """
            server|servers|agent|agents|client|clients|gateway|gateways|node|nodes|host|hosts|controller|controllers
            service
            services|manager|managers|worker|workers|console|endpoint|endpoints|instance|instances|cluster|clusters
            machine
            machines|device|devices|appliance|appliances
        """,
        Word.CALLED: "called|named|with the name|by the name of|titled",
        Word.GROUP: """
            security group|security groups|network security group|network security groups|network acl
            network acls
        """,
        Word.ATTACHED: """
            attach|attach to|attached to|apply to|applied to|applies to|assign to|assigned to|associate with
            associated with|associate to|associated to|bind to|bound to
        """,
        Word.ACTIVITY: """
            install*|upgrad*|updat*|deploy*|migrat*|replicat*|monitor*|backup|backing up|recover*|restor*|integrat*
            configur*|setup|mail flow|communicat*|administ*|access*|connectiv*|synchroni*|authenticat*|discover*
            licens*|support*|operat*|recommend*|prerequisite*|requirement*|plan|planning|preparing|prepare
            troubleshoot*|hybrid|overview|introduction|how to|howto|system|hardware|software|before you begin
            scenario*|compatib*|supported
        """,
        Word.PORTS_SAID: """
            port|ports|port number|port numbers|port range|port ranges|protocol|protocols|rule|rules|connection
            connections|communication|communications|traffic|flow|flows|requirement|requirements|exception
            exceptions|port requirement|port requirements|network traffic|network connections|port rule|port rules
            firewall port|firewall ports|port list|port lists|port table|port tables|firewall requirement
            firewall requirements
            firewall openings|network openings|port openings|firewall clearances|network clearances|network rules
        """,
        Word.PORTS_BESIDE: """
            required|used|needed|open|opened|necessary|allowed|inbound|outbound|incoming|outgoing|ingress|egress|network
            firewall|default|all|the|following|these|listening|external|internal|additional|mandatory|minimum|optional
            communication|service|local|remote|port|list of|overview of|summary of|other|several|a few|multiple|various
            many|some|certain|a number of|a couple of|minimum set of|minimal|proper|appropriate|correct|relevant
            corresponding|necessary|specific
        """,
        Word.FORM_MUST: """
            is|are|that is|that are|which is|which are|to be|to|must be|that must be|which must be|need to be
            that need to be|which need to be|should be|that should be|have to be|that have to be|which have to be
        """,
        Word.FORM_OPENED: """
            used|open|opened|required|needed|allowed|enabled|available|accessible|necessary|exposed
        """,
        Word.LETS_THROUGH: "home router|network|networks|vpc|subnet|subnets",
        Word.FORM_OPEN_ON: """
            (configure|set up|create|add|define) (the)? firewall rules on {own} (according to|as per|based on|as \
                shown in) {at}
            (configure|set up|create|add|define) (the)? firewall rules to (allow|permit|open) {ports} on {own}
            {ports} ({must})? (open|opened|accessible|reachable|exposed|listening) on {own}
            {own} (exposes|accepts) {ports}
            (open|allow|enable) {ports} on {own}
        """,
        Word.FORM_HOST: """
            {own} (require|requires|need|needs) that {ports} (be|are) (open|opened|allowed|available)
            {own} (require|requires|need|needs) (the)? (opening|opening up) of {ports}
            (by default)? {at} (keeps|leaves|opens) {ports} (open)? on {own}
            {ports} ({must})? {opened} (for|in order for) {own} (to work|to function|to operate)
            (security group|nacl|network acl) (for|of) {own}
            {ports} ({must})? (open|opened|configured) (on|in|at) {at} (for|in order for) {own} (to work|to function)
            {ports} ({must})? (open|opened|configured) (on|in|at) {at} (for|in order for) {own} (to operate)
            {ports} ({must})? (enabled|allowed|available) (on|in|at) {at} (for|in order for) {own} (to work|to function)
            {ports} ({must})? (enabled|allowed|available) (on|in|at) {at} (for|in order for) {own} (to operate)
            {ports} ({must})? (open|opened|configured) (on|in|at) {at} (for|in order for) {own} (to work properly)
            {ports} ({must})? (open|opened|configured) (on|in|at) {at} (for|in order for) {own} (to function properly)
            {ports} ({must})? (enabled|allowed|available) (on|in|at) {at} (for|in order for) {own} (to work properly)
            {ports} ({must})? (enabled|allowed) (on|in|at) {at} (for|in order for) {own} (to function properly)
            {ports} ({must})? available (on|in|at) {at} (for|in order for) {own} (to function properly)
            {ports} ({must})? (open|opened|configured) (on|in|at) {at} (for|in order for) {own} (to work correctly)
            {ports} ({must})? (enabled|allowed|available) (on|in|at) {at} (for|in order for) {own} (to work correctly)
            (the)? (predefined|default)? security group for {own} (includes|contains|has|needs|requires|allows) {ports}
            {ports} (for|of|on|at|by) {own}
            {ports} ({must})? {opened} (by|on|for|in|at) {own}
            {ports} (that|which)? {own} (uses|use|needs|need|requires|require|opens|exposes|must have open)
            {own} (uses|use|needs|need|requires) {ports} (to be open|to be opened|open|to be available|to be enabled)?
            {own} (require|opens) {ports} (to be open|to be opened|open|to be available|to be enabled)?
            {own} (exposes|accepts|makes) {ports} (to be open|to be opened|open|to be available|to be enabled)?
            (open|allow|enable) {ports} on {own}
            (set up|configure|create|apply|define|add|open|enable|allow|permit) {ports} (on|for) {own} (according \
                to|as per|per|as described in|as listed in|as shown in|as mentioned|as in|based on) {at}
            (configure|set up|adjust|update|change) (firewall rules|the firewall rules|the firewall|your \
                firewall|firewalls|security groups|your firewall rules) to (allow|permit|open|accept) {ports} \
                (on|at) {own}
            on {own} (allow|open|permit|enable) (only)? (the following|these|the flows below)
        """,
        Word.FORM_INWARD: """
            {ports} (that|which)? {own} (listens on|listen on|is listening on|are listening on)
            {own} (listens on|listen on|is listening on|are listening on) {ports}
            {own} (listens on|listening on)
            {ports} (to|into|towards) {own}
            (inbound|incoming|ingress) (to|into|for|on) {own}
            (who|what) (connects to|accesses|reaches|calls) {own}
            {own} (must|should|has to|have to|needs to|need to) (also)? (accept|allow|permit) {ports}
            {at} (must|should|needs to|need to|has to|have to) (allow|permit|let through) {ports} (to|towards) {own}
            {at} (must|should|needs to|need to|has to|have to) (allow|permit|let through) {ports} (to|towards) \
                {own} (on|over|via) {ports}
        """,
        Word.FORM_OUTWARD: """
            (both|all) {own} (need|needs|require|requires) (outbound|outgoing|egress)? \
                (access|connectivity|connections) \
                to (the)? {hosts} (listed|given|shown)? below
            {own} (need|needs|require|requires) (outbound|outgoing|egress)? (access|connectivity|connections) to \
                (the)? \
                {hosts} (listed|given|shown)? below
            {own} (must|should|need to|needs to|have to|has to) (be able to)? (communicate|connect|reach out) (out|\
                outbound|outward|outwards|externally|to the internet|to the outside) (on|over|via|through|using|by) \
                {ports}
            {own} (need|needs|require|requires) (outbound)? (access|connectivity|connection|connections) to (the \
                following|these) {hosts}
            {own} (connects to|contacts|accesses|communicates with|talks to|reaches) (the following|these) {hosts}
            {own} (must|should|need to) (have access to|be able to access) (the following|these) {hosts}
            {own} (needs to|have to|has to) (have access to|be able to access) (the following|these) {hosts}
            {own} (must|should|need to) (be able to reach|reach|access) (the following|these) {hosts}
            {own} (needs to|have to|has to) (be able to reach|reach|access) (the following|these) {hosts}
            {own} (must|should|need to) (be able to connect to|connect to) (the following|these) {hosts}
            {own} (needs to|have to|has to) (be able to connect to|connect to) (the following|these) {hosts}
            {own} (must|should|need to) (be able to contact|contact) (the following|these) {hosts}
            {own} (needs to|have to|has to) (be able to contact|contact) (the following|these) {hosts}
            {own} (need|needs|require|requires) (outbound)? access to (the following|these) {hosts}
            {ports} (from|out of) {own}
            (outbound|outgoing|egress) (from|for|of) {own}
            {own} (connects to|initiates|sends to) {ports}
            (optional|additional|further|required)? {hosts} (that|which)? {own} (can|may|must|should|need to|needs \
                to) (be able to)? \
                (have access to|access|reach|connect to|contact)
            (optional|additional|further|required)? {hosts} (that|which)? {own} (has to|have to) (be able to)? \
                (have access to|\
                access|reach|connect to|contact)
            {hosts} (that|which) {own} (accesses|reaches|connects to|contacts|access|reach|connect to|contact)
            {own} (need|needs|require|requires) (outbound|outgoing|egress|internet) (access|connectivity|\
                connections|connection|traffic)
            {own} (need|needs|require|requires) (outbound|outgoing|egress|internet) (access|connectivity|\
                connections|connection|traffic) (for|to|in order to) {at}
        """,
        Word.ADVERB: """
            also|always|additionally|typically|usually|normally|periodically|regularly|at least|at minimum
            generally|by default|only|still|therefore|at all times|currently|first|in addition|respectively
        """,
        Word.LEADS_IN: """
            for|to|in order to|during|when|if|while|after|before|once|by default|in addition|additionally|on|in
            with|as|at|from|depending on|besides|apart from|since|because|whether|unless
        """,
        Word.SERVERS_SAID: "server|servers|systems|machines|endpoints|websites|web sites|sites|networks|components",
        Word.MOVED_ENDS: "from|to",
        Word.MOVES: "migrat*|migration*|renam*|relocat*",
        Word.OPENER: """
            (the)? (connection|connections|session|sessions|channel|link|tunnel|traffic|flow) (is|are|will be|gets|\
                to be)? (always|only)? (initiated|opened|established|started|set up|originated|triggered|created|\
                built) (always|only)? (by|from) {own}
            (is|are|always|only)? (initiated|opened|established|originated) (always|only)? (by|from) {own}
            (initiator is|initiator:|initiator =|opened by:|initiated by:|originator is|originator:) {own}
            {own} (always|only)? (initiates|opens|establishes|starts|sets up|originates|builds|makes) (the|this|a)? \
                (connection|connections|session|sessions|channel|link|tunnel|traffic|flow)
            {own} (always|only)? initiates
            {own} (opens|initiates|establishes|starts) (it|them)
        """,
        Word.WAY_FROM: """
            from {own} ({way}|in)
            ({way}|in|{ports})? (coming|initiated)? from {own}
        """,
        Word.WAY_TO: """
            to {own} ({way}|out)
            ({way}|out|{ports})? (going)? (to|toward|towards|into) {own}
        """,
        Word.WAY_AT: """
            ({way}) (on|at) {own}
        """,
        Word.WAY_WITH: """
            ({both}|{way}) with {own}
            ({both}) (from and to|to and from|from/to|to/from) {own}
        """,
        Word.LOOKED_THROUGH: """
            operation of|proper operation of|correct operation of|normal operation of|functioning of
            proper functioning of|correct functioning of|running of|security group of|security group for
            security groups for
        """,
        Word.LOOKED_THROUGH_BEHIND: """
            to work|to function|to operate|to run|to work properly|to work correctly|to function properly
            to function correctly|to operate properly|to operate correctly|to run properly|to run correctly
        """,
        Word.FORM_BY_PORTS: "(on|over|via|using|through|at) {ports}",
        Word.FORM_REQUIRED: """
            (prerequisites|requirements) (for|of) {own}
        """,
        Word.RELATIVE: """
            you use|you create|you created|you deploy|you deployed|you run|you manage|you connect|that you use
            that you create|that you created|that you deploy|that you run|that you manage|which you use|in use|used
        """,
        Word.POSSESSIVE_ENDING: "'s|’s",
        Word.HOST_KIND: "role|host|hostname|host name|node|vm|server|machine|instance|container|lxc|ct|virtual machine",
        Word.QUALITY: """
            availability|security|compliance|performance|recovery|encryption|redundancy|scalability|resilience|ipv4|ipv6
            capacity|certificates|clustering|virtualization|licensing|ssl|tls
        """,
        Word.FORM_PAIR: """
            {ports} (on|of|at) {b} (must|should|have to|need to) be (reachable|accessible) (from|by|for|to) {a}
            {ports} (on|of|at) {b} (must|should|have to|need to) be (open|available) (from|by|for|to) {a}
            {b} must be (reachable|accessible) (from|by) {a} (on|over|via|through) {ports}
            from {a} {ports} (are|must be|should be|have to be|need to be) (open|opened|allowed) (to|towards) {b}
            {a} (must|should|can|needs to|need to|has to|have to) (connect to|reach|access|contact|talk to) {b}
            {a} (must|should|needs to|need to|has to|have to) be able to (connect to|reach|access|contact|talk to) {b}
            {a} (needs|need|requires|require|must have|needs to have) (access|connectivity|a connection) to {b}
            ({ports})? from {a} (to|towards|into) {b}
            {ports} (to|into) {b} from {a}
            {a} (connects to|connect to|talks to|accesses) {b}
            {a} (reaches|calls|contacts|sends data to|initiates connections to) {b}
            {ports} (that|which)? (used|needed|required) by {a} to (connect to|reach|access) {b}
            {ports} (that|which)? (used|needed|required) by {a} to (contact|talk to|communicate with) {b}
            {ports} (that|which)? {a} (uses|use|needs|need|requires) to (connect to|reach|access) {b}
            {ports} (that|which)? {a} (uses|use|needs|need|requires) to (contact|talk to|communicate with) {b}
            {ports} ({must})? {opened} (on|at|in) {b} and ({must})? (accessible|reachable|available|open|visible) \
                (from|by|for|to) {a}
            {ports} ({must})? {opened} (on|at|in) {b} (to|in order to|for) \
                (receive|accept|allow|permit|receiving|accepting|allowing) {ports} from {a}
            {ports} ({must})? {opened} (on|at|in) {b} (for|to allow|to permit) {ports} from {a}
            {ports} ({must})? {opened} (for|so that|in order for|so) {a} (to|can|may) (connect \
                to|reach|access|contact|talk to|communicate with) {b}
            (open|allow|enable|permit) {ports} (for|so that|in order for|so) {a} (to|can|may) (connect \
                to|reach|access|contact|talk to) {b}
            (open|allow|enable|permit) {ports} (on|in) {at} (for|so that|in order for|so) {a} (to|can|may) (connect \
                to|reach|access|contact|talk to) {b}
            (so that|for|in order for|to let|to allow|to enable) {a} (can|to|may)? (connect \
                to|reach|access|contact|talk to) {b} {ports} ({must})? {opened}
            {ports} (on|of|at) {b} (are|is) (reachable|accessible) (from|by|for|to) {a}
            {b} (must|should|has to|have to|needs to|need to) (be able to)? (accept|allow|permit|receive) {ports} \
                from {a}
            {a} (send|sends) (their|its|the)? (data|logs|metrics|events|messages) to {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports})? between {a} and {b} (communication|traffic|connections)?
            {a} and {b} (communicate|talk|exchange data|communication) (with each other|with one another)?
            {a} (communicates with|exchanges data with) {b}
        """,
        Word.FORM_NAMED_HOST: """
            {own} {ports}
            (configure|configuring|set up|setting up|open|adjust|update) (the)? (firewall|firewall rules) (of|on|\
                for|at) {own}
            (firewall configuration|firewall settings|firewall setup|firewall) (of|on|for) {own}
            {own} (firewall configuration|firewall settings|firewall setup)
        """,
        Word.FORM_NAMED_INWARD: """
            (to|towards) {own}
            {own} (inbound|incoming|ingress)
            (to be)? (opened|open|allowed|permitted) (to|towards) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            from {own}
            {own} (outbound|outgoing|egress)
            {own} (must|needs to|need to|has to|have to|should) (be able to)? (reach|access|connect out)
        """,
        Word.THIS_TABLE: """
            the following table|this table|the table below|table below|the following list|the list below|the table
            this section|the following section|the following tables|the tables below|this list|the table above
            this page|this topic
        """,
        Word.TABLE_SHOWS: """
            lists|shows|describes|gives|summarizes|summarises|contains|details|specifies|provides|identifies
            outlines|presents|explains|documents|displays|defines|covers|enumerates|indicates|includes|list|show
            describe|identify|outline|illustrates|names
        """,
        Word.BEHIND_TITLE: """
            and how|and what|and why|and which|and where|and when|and whether|and who|and for what|and their
            as well as how|as well as their|along with their|together with their|and the products|and other products
            and the services that|and their purpose|and their use
        """,
        Word.INSTALLED: """
            where|on which {own} is installed|are installed|is running|are running|runs|run|is deployed|are deployed
            running|hosting|that runs|that run|that hosts {own}
            with {own} installed
        """,
        Word.BEFORE_PAIR: """
            required|allowed|permitted|expected|necessary|needed|mandatory|approved
            authorized|authorised|following|these|recommended|planned|intended
        """,
        Word.FLOWS_SAID: "flow|flows|connectivity|link|links",
        Word.FOR_PURPOSE: "for|over|by|on|via|using|that|which|to|required|needed|in",
        Word.FORM_SOURCE: """
            (the|your)? (source|source ip|source address|source ip address|source host|source ip addresses) (is|are|\
                will be|is always) (always)? (the ip address of|the address of)? {own}
            (the)? (source|source ip|source address|source ip address) (for|of|in) (all|these|the following|each of \
                these|all these) (rules|ports|connections|flows) (is|are) {own}
            {ports} ({must})? (exposed|accessible|reachable) (to|from|by) {own}
        """,
        Word.FORM_DESTINATION: """
            (the|your)? (destination|destination ip|destination address|destination ip address|destination host|\
                target) (is|are|will be|is always) (always)? (the ip address of|the address of)? {own}
            (the)? (destination|destination ip|destination address|destination ip address|target) (for|of|in) (all|\
                these|the following|each of these|all these) (rules|ports|connections|flows) (is|are) {own}
        """,
        Word.EVERY_PORT_IS: """
            (all|every|each) (of the|the|of these|these)? (listed|following|required|above|specified|mentioned|\
                network|default|described)? (ports|port numbers|port|port number|connections) {here}? (are|is|use|\
                uses|refer to|run over|are assumed to be) (the|all)? {how} (ports|port|protocol|only|based|\
                connections)?
        """,
        Word.PORTS_ARE: """
            (the)? (listed|following|required|above|network|default)? (ports|port numbers|connections) {here}? (are|\
                use|refer to|default to|are assumed to be) (the)? {how} (ports|protocol|connections)?
            (the)? (default)? (protocol|transport|transport protocol) (is|is assumed to be) {how}
            {how} (is)? (used|assumed)
        """,
        Word.UNLESS_SAID: """
            (unless|except where|except when|if not|where not) (it is|they are)? (otherwise)? (explicitly|\
                specifically)? (indicated|noted|stated|specified|mentioned|marked|listed|labeled|labelled|shown) \
                (otherwise|differently)?
            unless (the table|a row|the description) (says|states|notes|indicates) otherwise
        """,
        Word.PORTS_HERE: """
            listed|below|listed below|listed here|here|described here|in this section|in this document
            on this page|in the tables|in these tables|in the following tables|in the tables below
            in the lists below
        """,
        Word.PORTS_IN_TABLE: """
            in this table|in the table|in the following table|in the table below|listed in this table
            listed in the table below|listed in the following table
        """,
        Word.LEGEND: "legend|key|abbreviations|where|note|notes",
        Word.STANDS_FOR: "means|stands for|denotes|indicates|signifies|represents|designates|marks|is|are|was|were",
        Word.TOPIC: """
            overview|introduction|requirement|requirements|flow|communication|communications|connectivity|summary
            reference|appendix|note|notes|deployment|deployments|configuration|settings|information|detail|details
            service list|services list|assignment|assignments|port|ports|protocol|protocols|firewall|firewalls|rule
            rules|traffic|tcp|udp|component|components|role|roles|per|prerequisites|example|examples|table|tables|matrix
            access|default|list|lists|planning|security|required|network|networks|networking|inbound|outbound|ingress
            egress|incoming|outgoing|general|usage|used|and|or|the|of|for|on|in|by|to|with|group|groups|url|urls|basic
            advanced|typical|additional|common|custom|predefined|recommended|minimum|isolation|nsg|segmentation|set|sets
            external|internal|ufw|signaling|signalling|listening|annex|annexe|chapter
            scenario|scenarios
        """,
        Word.ZONE_DMZ: """
            dmz|edge|perimeter|*reverse proxy*|*reverse-proxy*|*reverseproxy*|bastion|jump host|jump server|relay
            demilitaris*|demilitariz*
        """,
        Word.ZONE_INTERNET: """
            internet|external network|external networks|external host|external hosts|external user|external users
            external client|external clients|external service|external services|public network|public cloud
            public internet
        """,
        Word.ZONE_DIRECTORY: """
            domain controller|domain controllers|active directory server|active directory servers
            active directory domain controller|active directory domain controllers|global catalog|*ldap server*
        """,
        Word.DIRECTORY_ALONE: "active directory",
        Word.ZONE_DATABASES: "sql server!browser|database|databases|db server",
        Word.ZONE_CLIENTS: """
            end user|end users|end-user|end-users|enduser|endusers|browser|browsers|workstation|workstations|laptop
            laptops|desktop|desktops|mobile device*|mobile client*|mobile phone*|administrator workstation
            administrators workstation|admin workstation|admins workstation|administrator pc|administrators pc|admin pc
            admins pc|*macintosh*
        """,
        Word.CLIENT_ALONE: "user|users",
        Word.CLIENT_LAST: "client|clients",
        Word.CLIENT_DEVICE: "computer|computers|machine|machines|device|devices|pc|pcs",
        Word.NAME_NOUN: """
            name|names|host|hosts|hostname|hostnames|host name|server name|fqdn|server|servers|device|machine|system
        """,
        Word.MASK: "mask|masks|netmask|subnet mask|prefix|prefix length|cidr",
        Word.TRANSLATED: "nat|natted|translated|translation|translations|dnat|snat|nat'ed|post-nat|pre-nat",
        Word.HELD_BY_END: """
            certificate|certificates|cert|certs|certificate authority|ca|key|keys|version|versions|os|operating system
            os version|count|quantity|number|owner|location|license|licence|licenses|model|vendor|password|credentials
            cpu|ram|memory|status|san|cn|time|timeout|logs
        """,
        Word.BESIDE_END: """
            description|id|ids|comment|remark|owner|contact|prefix|mask|netmask|os|type|class|team|department
            comments|remarks|notes|function|purpose
        """,
        Word.HOSTS_SAID: """
            hosts|addresses|ip addresses|urls|domains|endpoints|destinations|sources|fqdns|web addresses|sites|hostnames
            host names|domain names|services
        """,
        Word.TO_BE: "be|to be|being",
        Word.UNSPECIFIC: """
            system|systems|software|hardware|platform|environment|installation|minimum|recommended|basic|advanced
            default|predefined|general|additional
        """,
        Word.LEANS: "of|of the",
        Word.OF_STATES: "state machine|states|transition|transitions|status|statuses|workflow|lifecycle|permissions",
        Word.OF_TRAFFIC: """
            traffic|flow|flows|network|networks|firewall|firewalls|connectivity|connection|connections|segmentation
            zone|zones|inter-zone|vlan|vlans|subnet|subnets|reachability|communication
        """,
        Word.OF_VERSIONS: "compatibility|interoperability|upgrade|upgrades",
        Word.FEATURE_HEADER: "feature|features|capability|capabilities|functionality",
        Word.UNLESS: "unless|except if|except when|save if",
        Word.WHETHER: "whether|or not|is|is it|are",
        Word.LISTENER: """
            listener|listeners|responder|listening host|listening component|listening server|listening process
            listening service|bound by
        """,
        Word.DENIED_BY: "by|due to|because of|as per|according to",
        Word.TIME_NAME: """
            january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday
            wednesday|thursday|friday|saturday|sunday|morning|evening|midnight|noon|today|now
        """,
        Word.HOUR: "o'clock|hours",
        Word.STAGE: """
            production|pre-production|preproduction|testing|development|acceptance|live|integration|non-production
            environment|environments
        """,
        Word.NO_DESTINATION: "use|usage",
        Word.PART_PLAYED: "role|roles|function",
        Word.NAME_ALONE: "name|names|label",
        Word.SOCKETS: """
            vlan|vlans|native vlan|switch|switches|switch port|switch ports|patch panel|patch port|patching|uplink
            uplinks|poe|wall socket|outlet|cable|cables|cabling|duplex|link speed|mac address|rack|trunk|transceiver|sfp
        """,
        Word.NUMBER_ALONE: "number|numbers",
        Word.COUNT_OF: "number of|count|count of|quantity|qty",
        Word.WAY_BETWEEN: "to|into|towards|toward|opens to|connects to",
        Word.WAY_BACK: "from|opened by",
        Word.WAY_AROUND: "from|to|only",
        Word.GROUP_ALONE: "group|groups",
        Word.COUNTERPART: """
            peer|partner|counterpart|counterparty|other party|other side|other end|far end|far side|opposite side
            opposite end|other system|peer system|peer host|partner system
        """,
        Word.TURNS_NEXT: "not|isn't|aren't|never|not being",
    },
    plurals={"ches": "ch", "shes": "sh", "sses": "ss", "ies": "y", "xes": "x", "s": ""},
    unchanged="ss|us|is|dns",
    respelled={"all-machine": "all machines"},
    unstated="not stated",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Clients",
        "unstated": "Not stated",
        "internal": "Internal",
        "databases": "Databases",
        "directory": "Directory",
    },
)
