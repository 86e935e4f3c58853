"""Portuguese: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "pt",
    columns={
        Column.SOURCE: """
            origem|de|cliente|endereço ip de origem|usado por|utilizado por|fonte|origens|acessado por|acedido por
            alcançado por|chamado por|contatado por|consumidor|consumidores|acessível de|acessível por|emissor|remetente
            iniciador|iniciado por|permitido de|acesso de|acesso a partir de|ip permitido|quem|de onde|procedência
            chamador|remetentes|emissores|quem conecta|quem se conecta|de quem
            ponto de partida|abre a conexão|abre conexão|abre conexões|abre a sessão|abre a ligação|inicia a conexão
            inicia conexão|lado que abre|parte que abre
        """,
        Column.DESTINATION: """
            destino|para|até|servidor|endereço ip de destino|destinos|alvo|receptor|destinatário|acessa|conecta-se a
            para onde|receptores|destinatários|a quem|para quem|com quem
            ponto de chegada|aceita a conexão|aceita conexão|aceita conexões|aceita a sessão|aceita a ligação
            recebe a conexão|lado que aceita|parte que aceita
        """,
        Column.ENDPOINT: "ponto de extremidade|pontos de extremidade|ponto final",
        Column.HOST: """
            nó|função|anfitrião|máquina|nós|funções|máquinas|vinculado a|escuta em|escutado por|processo em escuta
            serviço em escuta|processo que escuta|grupo de segurança|grupos de segurança|função do nó|papel do nó
            tipo de nó|grupo de nós|tipo de máquina|tipo de servidor|tipo de host|esta máquina|máquina local
            nó local|este host|sistema|sistemas|este sistema|este servidor|este nó|sistema local
        """,
        Column.PEER: """
            origem/destino|de/para|para/de|destino/origem|para ou de|de ou para|de/até|a partir de/para|outra ponta
            emissor/receptor|elemento de rede|dispositivo de rede|equipamento de rede|sistema remoto|outro lado
            outra extremidade|elementos de rede|elemento remoto|outra parte|contraparte|interlocutor
        """,
        Column.PAIR: "de → para|origem → destino|fluxo",
        Column.PORT: "porta|portas|número da porta|intervalo de portas|faixa de portas|escuta em|porta de escuta",
        Column.TRANSPORT: "protocolo|protocolos|protocolo de transporte|transporte",
        Column.SERVICE: """
            serviço|serviços|aplicação|aplicativo|nome do serviço|protocolo de aplicação|serviços permitidos
            serviços autorizados|objeto de serviço|objetos de serviço
        """,
        Column.PURPOSE: "descrição|finalidade|uso|utilização|componente|tipo|nome|propósito|produto",
        Column.NOTES: "nota|notas|comentário|comentários|observações|observação",
        Column.DIRECTION: """
            bidirecional|nos dois sentidos|ambos os sentidos|em ambos os sentidos|bidirecional?
            direção|sentido|entrada ou saída|entrada/saída|direção do tráfego|sentido do tráfego|direção da conexão
            sentido da conexão
        """,
        Column.ACTION: """
            autorização|abrir|abrir?|a abrir|aprovação|parecer
            ação|permitir/negar|permitido|estado|ativo|habilitado|decisão|desativado|desabilitado|bloqueado|proibido
            negado|removido|excluído|acesso|liberado|permitir ou negar|efeito|ativa|ativos|ativas|activo|activa
            activos|activas|habilitada|habilitados|habilitadas|vigente|em uso|em vigor|em produção|em operação
            situação|status|status da regra|estado da regra|situação da regra|situação atual|liberada|permitida
            autorizado|autorizada|veredito|veredicto|permitido?|liberado?|bloqueado?|permissão|ok|ok?|válido|válida
            validade
        """,
        Column.ENCRYPTION: "criptografia|criptografado|encriptação|cifrado|cifragem",
        Column.OPTIONAL: "opcional",
        Column.REQUIRED: "obrigatório|necessário",
        Column.OWNER: "proprietário|responsável|dono|contato|contacto|atribuído a|atribuída a|alocado para",
        Column.REQUESTER: "solicitante|requisitante|solicitado por|requerente",
        Column.APPROVER: "aprovador|aprovado por|autorizado por",
        Column.TICKET: """
            ticket|chamado|número do chamado|nº do chamado|número do ticket|número da solicitação
            requisição de mudança
        """,
        Column.RULE: "regra|nome da regra|número da regra",
        Column.ENVIRONMENT: "ambiente|ambientes",
        Column.VALID_UNTIL: """
            válido até|validade|data de expiração|expira em|data de término|vencimento|data de validade
        """,
        Column.JUSTIFICATION: "justificativa|justificação|motivo|razão",
    },
    also={
        Column.ACTION: "regra|regra de firewall",
        Column.SERVICE: "usado por|utilizado por",
        Column.HOST: "componente|produto",
        Column.PEER: "produto",
        Column.SOURCE: "partida",
        Column.DESTINATION: "chegada",
    },
    cells={
        Meaning.FROM: "de|da",
        Meaning.AND: "e",
        Meaning.BETWEEN: "entre|entre as|entre os",
        Meaning.PROSE: """
            frequentemente|geralmente|tipicamente|em geral|por exemplo|sempre|também|os|as|um|uma|são|está|no|na|nos
            nas|ao|pelo|pela|em|de saída|saída|usada|utilizada|obrigatório|recomendada|conexão|conexões|usado
            utilizado|usadas|utilizadas|explicitamente|primeiro|depois|em seguida
        """,
        Meaning.DYNAMIC: """
            dinâmico|dinâmicos|dinâmica|portas dinâmicas|porta dinâmica|efêmero|efêmeras|muitas dinâmicas
            várias dinâmicas|muitas portas dinâmicas|várias portas dinâmicas|portas efêmeras|portas aleatórias
            atribuídas dinamicamente|dinâmicas
        """,
        Meaning.ANY: "tudo|qualquer|todas|todas as portas",
        Meaning.NONE: """
            nenhuma porta necessária
            sem conexão direta|sem ligação direta|nenhum|nenhuma|não aplicável|não disponível|nenhuma porta|sem porta
            sem portas|nenhuma conexão direta
        """,
        Meaning.NEGATIVE: """
            não utilizadas|não utilizados|não usadas|não usados|não necessárias|não permitidas
            não obrigatório|não necessário|não requerido|negar|desativado|desativada|desabilitado|desabilitada
            bloqueado|bloqueada|proibido|proibida|negado|negada|fechada|bloquear|não permitido|não permitida
            não requerida|não necessária|não usada|não usado|não utilizada|não utilizado|não é usada|não é utilizada
            não é mais necessária|não é mais usada|não suportada|não suportado|sem uso|não abrir|fechado|fechadas
            já não é usada|já não é necessária|não é necessária|não é necessário|não é requerida|não é requerido
            não é exigida|não é exigido|não precisa ser aberta|não precisa estar aberta|não precisa|não é permitida
            não é permitido|não autorizada|não autorizado|não é autorizada|não deve ser aberta|não deve estar aberta
            não se usa|não se utiliza|não é usado|não é utilizado|desnecessária|desnecessário|deve ficar fechada
            deve permanecer fechada|deve ser bloqueada|deve ser fechada|bloqueadas|proibidas|negadas|não está aberta
            não aberta|já não se usa|não é mais necessário
        """,
        Meaning.PERMITTED: "aberto",
        Meaning.UNRESOLVED: """
            ver comentários|configurado pelo usuário|porta personalizada|definido pelo usuário|depende do provedor
            outra porta|desconhecido|configurável|desconhecida|a definir|a determinar|ver nota|por definir
            não definido
        """,
        Meaning.NEXT_FREE: "próxima porta livre",
        Meaning.TO: "até|a|à|ao",
        Meaning.ABOVE: "e acima|ou superior|em diante|ou mais|e superiores|e superior|e maiores|ou superiores|ou acima",
        Meaning.FILLER: "portas|intervalo de portas|com|faixa",
        Meaning.WHERE: "onde",
    },
    words={
        Word.PUBLIC: "público|exterior",
        Word.ASKS: "por favor|certifique-se de que|assegure-se de que|garanta que|verifique se",
        Word.FORM_AMONG: """
            {ports} (devem estar|devem ser|precisam estar) (abertas|abertos|permitidas|liberadas|acessíveis) entre \
                {own}
            entre {own} (devem estar|precisam estar) (abertas|abertos|liberadas) {ports}
            entre {own} {ports} (devem estar|precisam estar) (abertas|abertos|liberadas)
            {own} (se comunicam|comunicam|devem se comunicar) entre (si|eles|elas)
        """,
        Word.DOES: """
            receber|coletar|recolher|enviar|baixar|descarregar|carregar|transmitir|transferir|permitir|habilitar
            garantir|comunicar|comunicar-se|estabelecer|acessar|aceder|conectar|conectar-se|alcançar|gerenciar|gerir
            administrar|supervisionar|monitorar|monitorizar|consultar|autenticar|sincronizar|replicar|trocar|fornecer
            realizar|utilizar|usar|obter|assegurar|operar|controlar|publicar|verificar|manter|poder|ter|ser|estar|ler
            escrever|buscar
        """,
        Word.RANGE_FIRST: "primeira|inicial|início|de|mín|min|de início|inicio|do início",
        Word.RANGE_LAST: "última|final|fim|até|máx|max|de fim|de término|do fim",
        Word.SETTABLE: "configurável",
        Word.SEVERAL_PORTS: "portas",
        Word.MONTH_IN_ORDER: "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
        Word.ZONE_NOUN: "zona|zonas|rede|redes|segmento|segmentos|sub-rede|vlan",
        Word.ZONE_OF_SOURCE: "zona origem|zona de origem|rede de origem|rede origem|da zona",
        Word.ZONE_OF_DESTINATION: "zona destino|zona de destino|rede de destino|rede destino|para a zona",
        Word.ADDRESS_OF_SOURCE: "ip origem|ip de origem|endereço de origem|endereço origem",
        Word.ADDRESS_OF_DESTINATION: "ip destino|ip de destino|endereço de destino|endereço destino",
        Word.PERMANENT: "permanente|indeterminado|ilimitado|sem prazo|nunca",
        Word.ADDRESS_NOUN: "endereço|endereços",
        Word.ICMP_CODE: "código",
        Word.ICMP_TYPE: "tipo|tipos",
        Word.NO_NAME: """
            um|dois|duas|três|quatro|cinco|obsoleto|obsoleta|descontinuado|redireciona|vários|várias|antigo|antiga
            novo|nova|superior|inferior|maior|menor|substituído|agora|antes|reservado|fixo|outro|outros|menos|mais
            uma|alguns|todos|todas|cada|redirecionamento|padrão|opcional|requerido|obrigatório|recomendado|apenas
            somente|se|não|e|ou|modificável|configurável|superiores|inferiores|usar|utilizar
        """,
        Word.UNIT: """
            nós|usuários|utilizadores|servidores|clientes|conexões|ligações|sessões|minutos|segundos|horas|dias
            instâncias|máquinas|vezes|semanas|meses|anos|dispositivos|tentativas|no total
        """,
        Word.COUNTED: "portas",
        Word.UNCLEAR: """
            cerca de|aproximadamente|máximo|mínimo|incrementos de|antigo|antiga|antigos|obsoleto|obsoleta|legado
            legada
        """,
        Word.SOURCE_PORT: "porta de origem|portas de origem|da porta de origem",
        Word.OVER: "sobre",
        Word.REPLACED: "substituído por|substituída por|substituída pela|alterado para|alterada para|mudado para|agora",
        Word.NUMBERED: """
            tamanho|quantidade|nota|versão|versões|capítulo|página|seção|tipo|tabela|passo|linha|notas|total|pág
            prioridade|limite|regra
        """,
        Word.GREATER_THAN: """
            maior que|maior do que|maiores que|superior a|superiores a|mais de|acima de|acima da|superior à
            superiores à|maior que a|maiores que a
        """,
        Word.AT_LEAST: "a partir de|a partir da|pelo menos|no mínimo|maior ou igual a",
        Word.LESS_THAN: """
            menor que|menor do que|menores que|inferior a|inferiores a|menos de|abaixo de|abaixo da|inferior à
            inferiores à|menor que a|menores que a
        """,
        Word.AT_MOST: "até|até a|no máximo|menor ou igual a|até à|não mais de|não superior a",
        Word.OR_LESS: "e inferiores|e inferior|ou inferior|ou menos|e abaixo|e menores",
        Word.UNEQUAL: "diferente de|diferente da",
        Word.RANGE: "intervalo|faixa|intervalo de portas|faixa de portas",
        Word.LEFT_OUT: "excluída|excluído|excluídas|excluídos|excetuada|excetuado|não incluída|não incluído",
        Word.HOWEVER: "mas|porém",
        Word.NO_PORT: "porta física|portas físicas|porta usb|portas usb|portas ethernet",
        Word.EXCEPT: """
            exceto|exceto a|salvo|menos a|todas menos|todas exceto|com exceção de|com exceção da|excluindo
            à exceção de|tudo exceto|tudo menos|à exceção da|à exceção do|com exceção do|com a exceção de
            com a exceção da|excetuando|excluindo a|menos|salvo a|à exclusão de|à exclusão da
        """,
        Word.NOT: """
            não|nunca|sem|em vez de|em vez da|ao invés de|ao invés da|no lugar de|no lugar da|não mais|já não
            anteriormente|antes|previamente|antigamente|substitui|substitui a|e não|originalmente|nem|alterada de
            alterado de|mudou de|em substituição a|em substituição de|em substituição da|em substituição do|sem a
        """,
        Word.DEFAULT: "padrão|por padrão|por omissão|por predefinição",
        Word.CONDITIONAL: "dependendo de|dependendo do|apenas|somente|apenas se|caso",
        Word.SECURED: "seguro|segura|criptografado|criptografada|encriptado|encriptada|cifrado|cifrada",
        Word.UNSECURED: """
            não seguro|não segura|inseguro|não criptografado|não criptografada|não encriptado|não cifrado
            sem criptografia|em texto claro|texto claro|texto simples|em claro|sem proteção
        """,
        Word.ENCRYPTION_NOUN: "criptografia|encriptação|cifragem",
        Word.WITHOUT: """
            sem|não|não mais|nenhum|nenhuma|nunca|não usa|não utiliza|não suporta|sem uso de|sem suporte a|nem
            não aceita|não é compatível com
        """,
        Word.OFF: """
            não suportado|não suportada|não compatível|desativado|desativada|desabilitado|desabilitada|não usado
            não utilizado|não habilitado|não ativado|indisponível|não disponível|não|nenhum|nenhuma|inativo
            não é suportado|não é usado|não está disponível|ainda não
        """,
        Word.OFFERED: """
            opcional|oportunista|facultativo|se disponível|se possível|se suportado|quando disponível|suportado
            compatível|recomendado|possível|preferido|disponível|pode ser usado|suporta|aceita|pode usar|pode utilizar
            previsto|planejado|planeado|configurável|compatível com|pode ser ativado|pode ser habilitado
        """,
        Word.NOT_REQUIRED: """
            não requerido|não obrigatório|não necessário|não é obrigatório|não é necessário|não é requerido
            não exigido|desnecessário
        """,
        Word.ENFORCED: "requerido|obrigatório|obrigatória|forçado|somente|apenas|sempre|exigido|exclusivamente",
        Word.WITH_OR_WITHOUT: "com ou sem|com e sem|com/sem",
        Word.COPULA: "é|são|está|por padrão|aqui|ainda|atualmente|por enquanto|também|normalmente",
        Word.MONTH: "fev|out",
        Word.PORT_NOUN: "porta|portas",
        Word.SOURCE_NOUN: """
            origem|origens|chamador|chamadora|chamadores|emissor|emissora|iniciador|que abre|que inicia|que origina
            que chama|que conecta|que estabelece|aberto por|aberta por|iniciado por|iniciada por|quem abre
            quem chama|quem inicia|originador
        """,
        Word.LOCAL: "locais",
        Word.REMOVES: """
            remover|removid*|remoção|excluir|excluíd*|exclusão|apagar|apagad*|eliminar|eliminad*|fechar|encerrar
            revogar|revogad*|rejeitad*|expirad*|vencid*|remoções|exclusões|encerramentos
        """,
        Word.SAMPLE: "exemplo|exemplos|por exemplo|p. ex|p.ex",
        Word.BELOW_TABLE: """
            aprovado por|aprovação|elaborado por|revisado por|assinatura|total|legenda|solicitante|autor|versão|nota
            notas|aprovador
        """,
        Word.REMOVAL: """
            será fechada|será fechado|serão fechadas
            a remover|para remover|a eliminar|a excluir|para excluir|a fechar|a serem removidas|a serem removidos
            a ser removidas|devem ser removidas|devem ser removidos|serão removidas|serão removidos
            devem ser fechadas|a revogar|a desativar|será removido|será removida|será excluído|será excluída
            será encerrado|será encerrada
        """,
        Word.REMOVED_THING: "regra|regras|porta|portas|fluxo|fluxos|conexão|conexões|abertura|aberturas",
        Word.NO_LONGER: "já não|não mais|não é mais|não são mais",
        Word.NO_CONNECTION: "sem conexão direta|sem ligação direta|sem conexão|não utilizado|não utilizada",
        Word.EVERY: "todos|todas|todo|qualquer|quaisquer",
        Word.SINCE: "desde|a partir de|a partir da|na|em|com|após|depois de",
        Word.SINCE_THEN: "desde|desde a",
        Word.IN_USE: "usad*|utilizad*|necessári*|em uso|requerid*|abert*",
        Word.NOT_MEANT: """
            fora do escopo|fora de escopo|fora do âmbito|regras erradas|regras incorretas|exemplos de regras erradas
            mau exemplo|maus exemplos|contraexemplo|contraexemplos|pedidos rejeitados
            solicitações rejeitadas
        """,
        Word.FORMER: "antigo|antigos|antiga|antigas|anteriormente",
        Word.RESPONSE: "resposta|respostas|retorno|tráfego de retorno",
        Word.IN_VERSION: "na|no|em|com",
        Word.WILL: "será|serão|deve|devem|previst*|vai|vão",
        Word.OUT_OF_DATE: "obsoleto|obsoleta|descontinuado|obsoletos|obsoletas|descontinuadas|descontinuados",
        Word.OF_PORTLESS: "solicitação|pedido|resposta|tipo|código|protocolo|tráfego|todos|todo",
        Word.ROW_NUMBER: "linha",
        Word.FURTHER: "alternativo|alternativa|secundário|secundária|reserva|adicional|outro",
        Word.OPENS: "abre|inicia|chama|conecta|liga-se",
        Word.LISTENS: "escuta|aceita|responde|recebe",
        Word.MAY_BE_ACTION: """
            autorização|abrir|abrir?|a abrir|aprovação|parecer
            estado|ativo|habilitado|acesso|ativa|ativos|ativas|activo|activa|activos|activas|habilitada|habilitados
            habilitadas|vigente|em uso|em vigor|em produção|em operação|situação|status|status da regra
            estado da regra|situação da regra|situação atual|liberada|permitida|autorizado|autorizada|permissão|ok
            ok?|válido|válida
            validade
        """,
        Word.IN_FORCE: """
            vigente|em vigor|válido|válida|em serviço|em produção|em operação|operacional|implementado|implementada
            implantado|implantada|existente|concluído|concluída|realizado|validado|validada|confirmado|confirmada
            em uso
        """,
        Word.CANCELLED: """
            arquivado|arquivada|cancelado|cancelada|anulado|anulada|fora de serviço|fora de uso|não vigente|inválido
            inválida|encerrado|encerrada|finalizado|finalizada|substituído|substituída|suspenso|suspensa|desativada
            caducado|descontinuado|descontinuada|extinto|abandonado|abandonada|indeferido
            retirado|retirada|revogado|revogada
        """,
        Word.AWAITS: """
            aguardando|aguarda|pendente de|à espera de|não antes de|válido a partir|válido até|só até|apenas até
            aberto até|até à migração|até a migração|até à versão|até a versão
        """,
        Word.PENDING: """
            em preparação|aberto sob demanda|aberto a pedido
            solicitado|solicitada
            futuros|futuras|previstos|previstas|planejadas|planejados
            pendente|pendentes|pendente de|pendente de aprovação|aguardando|aguardando aprovação|a aprovar|a abrir
            por abrir|a confirmar|a definir|a ativar|ainda não aberta|ainda não aberto|ainda não aprovado
            ainda não aprovada|ainda não está em uso|será aberta|será aberto|será ativada|previsto|prevista
            previsto para|planejado|planejada|planeado|planejado para|adiado|adiada|em análise|em revisão|uso futuro
            para uso futuro|reservado|reservada|reservada para uso futuro|proposto|proposta|aberta sob demanda
            aberto mediante pedido|sob demanda|sob pedido|mediante pedido|congelado|congelada
        """,
        Word.MAY: "pode|podem",
        Word.REST: "outros|outras|demais|restantes|o resto|adicionais|mais de|exceto",
        Word.INSTEAD: "em vez disso|em seu lugar|no seu lugar",
        Word.SIDE: """
            exterior|fora|dentro|o exterior|internet|lan|vpn|dmz|intranet|rede interna|rede local|rede externa
            rede corporativa|internamente|externamente|interno|interna|uso interno|acesso interno|acesso externo
            externo
        """,
        Word.CLOSING_FILLER: """
            foi|foram
            temporariamente|fica|permanece
            a partir da|a partir do|desde
            lista de
            que|deve|devem|deveriam|todos|todas|pelo|firewall|rede|versão|ser|estar|abaixo|ficar
        """,
        Word.OUTBOUND: "saída|saídas",
        Word.BOTH_WAYS: "dois sentidos|ambos os sentidos|duas direções|bidirecional",
        Word.BOTH_ALONE: """
            ambos|ambas|ambos os sentidos
            ida e volta|recíproco|recíproca|mútuo|mútua|mão dupla|nos dois sentidos|em ambos os sentidos
            ambas as direções|em ambas as direções|ambos sentidos|bilateral|dois lados|duplo sentido
        """,
        Word.SCOPE: """
            interno|interna|externo|externa|local|leste-oeste|norte-sul|gestão|gerência|gerenciamento|administração
            somente interno|privado|privada|lateral
        """,
        Word.OTHER_NUMBER: """
            número de|quantidade|tamanho|memória|preço|distância|ano|telefone|ramal|fax|código postal|cep|valor|total
            usuários|utilizadores|núcleos|custo|largura de banda|duração|licenças|processador|processadores|por segundo
            por minuto|por hora|por dia|postos
        """,
        Word.KEY_HEADER: "item|parâmetro|propriedade|atributo|campo|opção",
        Word.VALUE_HEADER: "valor|configuração",
        Word.ONE_WAY: """
            unidirecional|para o destino|origem para destino|cliente para servidor
            um sentido|um só sentido|em um sentido|num só sentido|sentido único|mão única|uma direção|uma só direção
            ida|só ida|unilateral|via única
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirecional|em ambos os sentidos|ambos os sentidos|em ambas as direções|ambas as direções
            nos dois sentidos|comunicação bidirecional
        """,
        Word.REMARK_REVERSED: """
            sentido inverso|em sentido inverso|no sentido inverso|sentido contrário|em sentido contrário
            no sentido contrário|direção inversa|na direção inversa|direção contrária|direção oposta
            na direção oposta|ao contrário|destino para origem
        """,
        Word.REVERSED: "inverso|reverso|retorno|para a origem|destino para origem|servidor para cliente",
        Word.FRONT_END: "proxy reverso",
        Word.ANY_ROLE: """
            qualquer|qualquer host|qualquer máquina|todos os hosts|qualquer origem|qualquer destino|todos|todas
            qualquer ip
            qualquer endereço|qualquer endereço ip|qualquer lugar|em qualquer lugar|todas as origens|todos os destinos
            todos os endereços ip|todos os endereços|todos os ips|tudo|todo mundo|qualquer um
        """,
        Word.EACH_OTHER: "entre si|entre eles|entre elas|uns aos outros|mutuamente|os demais",
        Word.EACH: "cada|por",
        Word.EACH_OF: "cada um dos|cada uma das|cada um de|cada uma de|todos os de",
        Word.ONLY: "apenas|somente|só|exclusivamente|unicamente",
        Word.ENDS_ON: "expira em|válido até|até|remover após",
        Word.SELF: "si mesmo|próprio|ele mesmo",
        Word.THIS_HOST: """
            este servidor|este host|esta máquina|este nó|este sistema|servidor local|host local|máquina local|nó local
        """,
        Word.ARTICLE: "o|os|as|um|uma",
        Word.YOUR: "seu|sua",
        Word.AND_LETTER: "e",
        Word.OR: "ou",
        Word.CLAUSE: "com|que|para|se",
        Word.YES: "sim|verdadeiro",
        Word.NO: "não|falso",
        Word.MODAL: "deve|deveria|esperado|resultado|resultado esperado|efeito|comportamento",
        Word.DENIES: """
            rejeit*|nega*|bloque*|proib*|recus*|desabilitad*|desativad*|descart*|inativ*|cair|fechad*|barrar|barrad*
            inacessível|recusad*|impedid*|vedad*|não autorizad*|derrub*
            indeferid*|não concedid*
        """,
        Word.PERMITS: """
            permit*|aberto*|aberta*|abrir|aceit*|habilitad*|ativad*|ativo|ativa|autorizad*|liberad*|liberar
            adicionar|incluir|novo|nova|criar|manter|passar|passa|passam|deixar passar|alcançável|abertura|inclusão
            aprovado|aprovada|concedid*|aprovad*|deferid*
            outorgad*|admitid*
        """,
        Word.TURNS: "não|nunca|nem|nenhum|nenhuma",
        Word.RULES: "configuração|fluxo|fluxos|regras|portas|tráfego|conexões",
        Word.USED: "de saída|em escuta|à escuta|em modo de escuta|abertas",
        Word.OF: "do|da|dos|em",
        Word.NUMBERED_PART: "tabela|passo|etapa",
        Word.ROUTE: """
            desde|de|do|da {a} a|hacia|para {b}
            para {b} a partir do|a partir da|a partir de|desde o|desde a|desde {a}
        """,
        Word.SENTENCE: "crie|criar|adicionar",
        Word.ON_TO: "a|ao|à|para",
        Word.FOLLOWING: "seguintes|estes|estas",
        Word.ROLE_NOUN: """
            nó|nós|agente|agentes|máquina|máquinas|estação|estações|sensor|sensores|sonda|sondas|controlador
            controladores|roteador|roteadores|navegador|navegadores|computador|computadores|usuário|usuários
            utilizador|utilizadores|dispositivo|dispositivos|banco de dados|bancos de dados
        """,
        Word.PLACE_NAME: """
            produção|homologação|desenvolvimento|testes|interno|externo|interna|externa|sede|filial|escritório|fábrica
            principal
            reserva|primário|secundário|ativo|passivo|convidados|gestão|norte|sul|leste|oeste|perímetro|opcional|nuvem
        """,
        Word.PARTS: """
            componente|componentes|serviço|serviços|elemento*|módulo*|parte|partes|produto*|aplicação|aplicações
            camada|camadas|diferente*|diversos|diversas
        """,
        Word.BARE_NOUN: """
            servidor|servidores|agente|agentes|cliente|clientes|nó|nós|controlador|controladores|serviço|serviços
            máquina
            máquinas|instância|instâncias|dispositivo|dispositivos
        """,
        Word.CALLED: "chamado|chamada|denominado|denominada|com o nome|com nome|de nome",
        Word.GROUP: "grupo de segurança|grupos de segurança|grupo de segurança de rede|acl de rede",
        Word.ATTACHED: """
            anexar a|anexar ao|anexado a|anexado ao|associar a|associar ao|associado a|associado ao|aplicar a
            aplicar ao|aplicado a|aplicado ao|atribuir a|atribuído a|vincular a|vinculado a
            aplicada a|aplicadas a|aplicados a|atribuída a|atribuídas a|atribuídos a|associada a|associadas a
        """,
        Word.ACTIVITY: """
            instalaç*|instalar|atualizaç*|implantaç*|migraç*|replicaç*|monitoramento|backup|restauraç*|integraç*
            configuraç*|preparaç*|requisito*|pré-requisito*|administraç*|sincronizaç*|suporte|sistema*|compatíve*
            suportad*
        """,
        Word.PORTS_SAID: """
            porta|portas|regra|regras|regras de firewall|regras do firewall|tráfego|tráfego de rede|conexão|conexões
            ligações|fluxo|fluxos|protocolos|exceções|portas de rede|números de porta|regras de portas
            regras de porta|regras das portas|regras de rede|requisitos de portas|requisitos de porta
            requisitos de rede|lista de portas|matriz de portas|configuração de portas|requisitos das portas
            aberturas|aberturas de portas|aberturas de rede|liberações|liberações de rede|liberações de portas
            liberações de firewall
        """,
        Word.PORTS_BESIDE: """
            de entrada|de saída|necessárias|necessários|usadas|utilizadas|abertas|exigidas|requeridas|seguintes|todas as
            as seguintes|lista de|de rede|internas|externas|várias|vários|algumas|alguns|diversas|diversos|certas
            abertos|mínimas|mínimos|o mínimo de|as|estas|estes|essas|esses
        """,
        Word.LETS_THROUGH: "roteador|roteadores|rede",
        Word.FORM_OPEN_ON: """
            {ports} (que)? (devem|deve|precisam)? (estar|ficar|ser)? (abertas|abertos|acessíveis|liberadas|\
                liberados) (em|no|na|nos|nas) {own}
            {ports} a (abrir|liberar) (em|no|na|nos|nas) {own}
            (abrir|abra|libere|liberar) {ports} (em|no|na|nos|nas) {own}
        """,
        Word.FORM_HOST: """
            {own} (requer|requerem|exige|exigem|necessita da|precisa da) (a)? abertura (de|das|dos) {ports}
            {ports} que (precisam estar|devem ser) (abertas|abertos) para que {own} (funcione|funcione corretamente)
            {ports} que (têm de estar) (abertas|abertos) para que {own} (funcione|funcione corretamente)
            {ports} que {own} (exige|requer|precisa) que (estejam|sejam) (configuradas|abertas) (em|no|na) {at}
            {ports} (exigidas|necessárias) (por|pelo|pela) {own} (em|no|na) {at}
            (grupo de segurança|nacl|acl de rede) (para|de|do|da|dos|das) {own}
            {ports} (que devem estar abertas) para que {own} (funcione|funcione corretamente)
            {ports} (necessárias|que devem ser abertas) para que {own} (funcione|funcione corretamente)
            (o)? grupo de segurança (predefinido)? (para|de|do|da) {own} (inclui|contém|requer|exige) {ports}
            {ports} (devem estar|devem ser) (abertas|abertos) (em|no|na|nos|nas) {own}
            {ports} (para|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela) {own}
            {ports} (abertas|usadas|utilizadas) (em|no|na|nos|nas|por|pelo|pela|pelos|para) {own}
            {ports} (necessárias|exigidas|requeridas) (em|no|na|nos|nas|por|pelo|pela|pelos|para) {own}
            {ports} que {own} (usa|utiliza|requer|exige|abre)
            {own} (usa|usam|utiliza|utilizam|requer|requerem|exige|exigem|precisa das|precisa de|abre) {ports}
            (abra|abrir|abram|libere|liberar|permita|permitir|habilite) {ports} (em|no|na|nos|nas) {own}
            (abra|abrir|permita|libere|configure|configurar) {ports} (em|no|na|nos|nas) {own} (conforme|de acordo \
                com|segundo) {at}
            (em|no|na|nos|nas) {own} (devem estar|precisam estar) (abertas|abertos|liberadas) {ports}
            (em|no|na|nos|nas) {own} (permitir|permita|abrir|abra|liberar|libere) (o seguinte|\
                os seguintes|as seguintes)
        """,
        Word.FORM_REQUIRED: """
            (requisitos|pré-requisitos) (para|de|do|da|dos|das) {own}
        """,
        Word.FORM_INWARD: """
            {ports} (em escuta|à escuta|em modo de escuta) (em|no|na|nos|nas|de|do|da|dos|das) {own}
            {own} (escuta em|escuta nas|escuta na) {ports}
            (conexões|ligações|tráfego|regras|fluxos) (de entrada)? (para|ao|à|aos) {own}
            (acesso a|acesso ao|acesso à) {own}
            {own} (deve|devem|tem de|têm de) (aceitar|permitir) (também|ainda)? {ports}
        """,
        Word.FORM_NAMED_HOST: """
            (configurar|configuração) (do)? firewall (de|do|da|no|na|para) {own}
            firewall (do|da|no|na|para) {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (precisa|precisam) de acesso (de saída)? (aos|às) {hosts} (abaixo|a seguir)
            {own} (deve|devem|precisa|precisam) (poder|ser capaz de|ser capazes de|conseguir)? (comunicar|se \
                comunicar|conectar-se|sair) (para fora|para o exterior|para a internet|de saída) (por|através de|por \
                meio de|usando|nas|pelas) (seguintes)? {ports} (a seguir|seguintes)?
            {own} (se conecta|se conectam|conecta-se|acessa|acessam|acede|acedem) (às|aos|a estas|a estes|as|os) \
                (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (deve|devem) (ter acesso) (às|aos|a estas|a estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (precisa|precisam) (ter acesso) (às|aos|a estas|a estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (deve|devem) (poder acessar|acessar) (as|os|estas|estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (precisa|precisam) (poder acessar) (as|os|estas|estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (precisa|precisam) (acessar) (as|os|estas|estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (deve|devem) (conseguir acessar) (as|os|estas|estes) (seguintes)? {hosts} (a seguir|seguintes)?
            {own} (precisa|precisam) (conseguir acessar) (as|os|estas|estes) (seguintes)? {hosts} (a seguir|seguintes)?
            (conexões|ligações|tráfego|regras|portas|fluxos) de saída (de|do|da|dos) {own}
            (conexões|ligações|tráfego|regras|portas|fluxos) de saída (das|a partir de|a partir do|a partir da) {own}
            {ports} (a partir de|a partir do|a partir da|vindo de|vindo do|provenientes de|provenientes do) {own}
            {hosts} (opcionais)? (aos quais|às quais|que) {own} (deve|devem|pode|podem|precisa|precisam) (acessar|\
                aceder|ter \
                acesso|conectar-se)
            {hosts} (aos quais|às quais|que) {own} (acessa|acessam|se conecta|se conectam)
            {own} (precisa de|precisam de|requer|requerem|necessita de) (conectividade de saída|acesso de saída|\
                conexões de saída|acesso à internet)
            {own} (precisa de|precisam de|requer|requerem|necessita de) (conectividade de saída|acesso de saída|\
                conexões de saída|acesso à internet) (para|a fim de) {at}
        """,
        Word.VERB: """
            deve|devem|pode|podem|seguinte|seguintes|estes|estas|é|são|está|estão|foi|foram
        """,
        Word.ADVERB: """
            também|sempre|além disso|periodicamente|regularmente|normalmente|geralmente|pelo menos|no mínimo
            apenas|somente|por padrão
        """,
        Word.LEADS_IN: """
            para|a fim de|durante|quando|se|ao|depois de|após|antes de|em|com|por padrão|além de|conforme
            uma vez|no|na
        """,
        Word.SERVERS_SAID: "servidores|sistemas|máquinas|pontos de extremidade|endpoints|redes|componentes",
        Word.MOVED_ENDS: "de|para",
        Word.MOVES: "migraç*|migrac*|migrar|renome*|mudança*",
        Word.OPENER: """
            (a|o|as|os)? (conexão|conexões|ligação|ligações|sessão|sessões|tráfego|túnel|canal|fluxo)? (é|são|será)? \
                (sempre)? (iniciado|iniciada|iniciados|iniciadas|aberto|aberta|abertos|abertas|estabelecido|\
                estabelecida|estabelecidas|originado|originada) (sempre|só|apenas)? (por|pelo|pela|pelos|pelas|a \
                partir de|a partir do|a partir da|desde) {own}
            (por iniciativa de|por iniciativa do|por iniciativa da|iniciador:|iniciador é) {own}
            {own} (inicia|abre|estabelece|origina) (a|o|as|esta|uma)? (conexão|conexões|ligação|sessão|tráfego|túnel|\
                canal)
            {own} (a|o) (abre|inicia|estabelece)
            {own} (abre-a|inicia-a|estabelece-a)
        """,
        Word.WAY_FROM: """
            (de)? (entrada|{way}|{ports})? (de|do|da|dos|das|desde|a partir de|a partir do|a partir da) {own}
            (de)? (entrada|{way}|{ports})? (vindo de|vindo do|vindo da|proveniente de|proveniente do) {own}
        """,
        Word.WAY_TO: """
            (de)? (saída|{way}|{ports})? (para|até|rumo a|em direção a|com destino a|com destino ao) {own}
            (de)? (saída|{way}|{ports}) (a|ao|à|aos|às) {own}
        """,
        Word.WAY_AT: """
            (de)? (entrada|saída) (em|no|na|nos|nas) {own}
        """,
        Word.WAY_WITH: """
            ({both}) com {own}
        """,
        Word.LOOKED_THROUGH: """
            funcionamento de|funcionamento do|funcionamento da|funcionamento dos|funcionamento das
            correto funcionamento de|correto funcionamento do|correto funcionamento da|correto funcionamento dos
            correto funcionamento das|bom funcionamento de|bom funcionamento do|bom funcionamento da
            bom funcionamento dos|bom funcionamento das|funcionamento correto de|funcionamento correto do
            funcionamento correto da|funcionamento correto dos|funcionamento correto das|grupo de segurança de
            grupo de segurança do|grupo de segurança para
        """,
        Word.FORM_BY_PORTS: "(em|nas|na|pelas|pela|via|através de|usando) {ports}",
        Word.RELATIVE: "que você usa|que você usar|que utiliza|que usar|que você criar|que você criou|que são usados",
        Word.HOST_KIND: "papel|função|host|nó|servidor|máquina|vm|instância|contêiner|máquina virtual",
        Word.QUALITY: """
            disponibilidade|segurança|conformidade|desempenho|recuperação|criptografia|redundância|certificados
            virtualização|hardware|software
        """,
        Word.FORM_PAIR: """
            {ports} (em|no|na|nos|nas|do|da) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (a partir da) {a}
            {ports} (em|no|na|nos|nas|do|da) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (a partir dos) {a}
            {ports} (em|no|na|nos) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (para|por|pelo|pela) {a}
            {ports} (nas|do|da) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (para|por|pelo|pela) {a}
            {ports} (em|no|na|nos|nas|do|da) {b} (precisam estar) (acessíveis|alcançáveis) (para|por|pelo|pela) {a}
            {ports} (em|no|na|nos|nas|do|da) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (a partir de) {a}
            {ports} (em|no|na|nos|nas|do|da) {b} (devem ser|devem estar) (acessíveis|alcançáveis) (a partir do) {a}
            {a} (deve|devem|pode|podem|precisa|deve conseguir|deve poder) (acessar|alcançar) {b}
            {a} (deve|devem|pode|podem|precisa|deve poder) (aceder|conectar-se|se conectar) (a|ao|à) {b}
            ({ports})? (de|do|da|dos|das|desde) {a} (para|ao|à|aos) {b}
            {a} (se conecta a|se conecta ao|se conectam a|se conectam ao) {b}
            {a} (conecta-se a|conecta-se ao|acessa|acede a|acede ao) {b}
            {ports} (devem estar|precisam estar|devem ser) (abertas|abertos|liberadas) (em|no|na|nos|nas) {b} e \
                (acessíveis|alcançáveis) (a partir de|a partir do|a partir da|a partir dos|a partir das|por|para) {a}
            {a} (envia|enviam) (seus|os)? (dados|registros|logs) (para|a|ao) {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|comunicação|comunicações)? entre {a} e {b}
            {a} e {b} (se comunicam|comunicam|comunicam entre si|trocam dados)
            {a} se comunica com {b}
        """,
        Word.FORM_NAMED_INWARD: """
            (para|ao) {own}
            (aberto|abertos|permitido|permitidos) (para) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (a partir de|a partir do|a partir da) {own}
            {own} (deve|devem|precisa|precisam) (poder)? (acessar|alcançar)
        """,
        Word.THIS_TABLE: """
            a tabela a seguir|a seguinte tabela|esta tabela|a tabela abaixo|a tabela seguinte|a tabela|esta seção
            esta secção|a lista a seguir|as tabelas a seguir|o quadro seguinte|o quadro abaixo
        """,
        Word.TABLE_SHOWS: """
            lista|mostra|descreve|contém|indica|apresenta|identifica|detalha|enumera|resume|especifica|relaciona
        """,
        Word.BEHIND_TITLE: """
            e como|e por que|e quais|e seu|e sua|e seus|e suas|e a sua|e o seu|bem como seus|bem como suas|com suas
            e a forma como|e os produtos|e outros produtos|e seu uso|e sua finalidade|e sua interação
        """,
        Word.INSTALLED: """
            onde|em que|no qual|na qual {own} está instalado|está instalada|é executado
            onde|em que|no qual|na qual|nos quais {own} esteja instalado|esteja instalada|estiver instalado|\
                estiver instalada|for instalado|esteja em execução
            onde está instalado|onde está instalada|onde esteja instalado|onde esteja instalada|em que está \
                instalado|em que está instalada|em que esteja instalado|em que esteja instalada|no qual está \
                instalado|no qual está instalada|no qual esteja instalado|no qual esteja instalada|na qual está \
                instalado|na qual está instalada|na qual esteja instalado|na qual esteja instalada {own}
        """,
        Word.BEFORE_PAIR: """
            necessári*|permitid*|esperad*|requerid*|exigid*|obrigatóri*
            aprovad*|autorizad*|seguintes|previst*
        """,
        Word.FLOWS_SAID: "comunicação|comunicações",
        Word.FOR_PURPOSE: "para|por|de|do|da|sobre|via|em",
        Word.FORM_SOURCE: """
            (a origem|o endereço de origem|o endereço ip de origem|o host de origem) (é) (sempre)? {own}
            {ports} (devem ser|devem estar|são|estão) (acessíveis|alcançáveis|expostas) (a partir de|a partir do|a \
                partir da|a partir dos|desde|por) {own}
        """,
        Word.FORM_DESTINATION: """
            (o destino|o endereço de destino|o endereço ip de destino|o host de destino) (é) (sempre)? {own}
        """,
        Word.EVERY_PORT_IS: """
            (todas as|todas estas|todas essas|todos os) (portas|portos|números de porta) (seguintes|indicadas|\
                listadas|mencionadas|necessárias|de rede)? {here}? (são|usam|utilizam|referem-se a) (o|do tipo|\
                portas)? (protocolo)? {how}
        """,
        Word.PORTS_ARE: """
            (as)? portas (seguintes|indicadas|listadas|mencionadas)? {here}? (são|usam|utilizam) (o|do tipo|\
                portas)? (protocolo)? {how}
            o protocolo (usado|utilizado|padrão)? é {how}
        """,
        Word.UNLESS_SAID: """
            (a menos que|salvo se|exceto se|exceto quando|exceto onde|salvo quando|a não ser que|salvo|exceto|se \
                não) (seja|for|esteja)? (indicado|especificado|informado|mencionado|observado) (de outra forma|de \
                outro modo|o contrário|em contrário)
            (salvo|exceto) indicação (em contrário|contrária)
        """,
        Word.PORTS_HERE: """
            abaixo|a seguir|nesta seção|nesta secção|neste documento|nas tabelas|nas tabelas a seguir
        """,
        Word.PORTS_IN_TABLE: """
            na tabela|nesta tabela|da tabela|na tabela a seguir|na tabela abaixo|na tabela seguinte
        """,
        Word.LEGEND: "legenda|abreviaturas",
        Word.STANDS_FOR: "significa|significam|quer dizer|indica|indicam|designa|representa|é|são|está|estão",
        Word.TOPIC: """
            rede|regras|portas|saída|sinalização|fluxo|fluxos|da|do|das|dos|e|configuração|necessari*|necessári*|entrada
            tráfego|conexões|protocolos|protocolo|requisitos|de|anexo|apêndice|capítulo
            cenário|cenários
        """,
        Word.ZONE_DATABASES: "*banco de dados*",
        Word.PRODUCT: "desde|até|antes|ano|em",
        Word.AREA: "zona|zonas|rede|redes|sub-rede|segmento|vlan|localização",
        Word.NAME_NOUN: "nome|nomes|host|servidor|máquina|equipamento",
        Word.MASK: "máscara|prefixo",
        Word.TRANSLATED: "traduzido|traduzida|traduzidos|traduzidas|tradução|nateado|nateada|nateados",
        Word.HELD_BY_END: """
            certificado|certificados|autoridade certificadora|chave|chaves|versão|sistema operacional
            sistema operativo|quantidade|número|proprietário|localização|licença|modelo|fabricante|senha|credenciais
            memória|estado
        """,
        Word.BESIDE_END: "descrição|identificador|comentário|máscara|prefixo|proprietário|tipo|comentários|responsável",
        Word.HOSTS_SAID: """
            hosts|endereços|endereços ip|domínios|destinos|url|urls|sites|nomes de domínio|endereços url
            serviços
        """,
        Word.TO_BE: "ser|estar",
        Word.UNSPECIFIC: """
            sistema|software|plataforma|ambiente|instalação|avançadas|básicas|padrão|gerais|recomendadas|adicionais
        """,
        Word.LEANS: "de|do|da|dos|das",
        Word.OF_STATES: "máquina de estados|estados|transições|transição",
        Word.OF_TRAFFIC: """
            tráfego|fluxo|fluxos|rede
            redes|conexões|zonas|segmentação|conectividade|comunicação|comunicações
        """,
        Word.OF_VERSIONS: "compatibilidade|atualização|atualizações",
        Word.FEATURE_HEADER: "funcionalidade|funcionalidades|característica",
        Word.UNLESS: "salvo se|exceto se|a menos que|a não ser que",
        Word.REMOTE: "remotos|remotas",
        Word.LISTENER: "processo em escuta|serviço em escuta|ouvinte",
        Word.DITTO: "idem|como acima|igual ao anterior|id|idem.|ditto|o mesmo acima",
        Word.MAY_BE_TOPIC: """
            usuário|usuários|utilizador|utilizadores|dispositivo|dispositivos|banco de dados|bancos de dados
        """,
        Word.DENIED_BY: "por|pela|pelo|devido a|segundo|conforme",
        Word.TIME_NAME: """
            janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda
            segunda-feira|terça|terça-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sábado|domingo
            meia-noite|hoje
        """,
        Word.HOUR: "horas",
        Word.STAGE: "produção|pré-produção|homologação|desenvolvimento|teste|testes|integração|ambiente|ambientes",
        Word.DESTINATION_NOUN: """
            chamado!por!de|chamada!por!de|receptor|receptora|destinatário|que escuta|que aceita|que responde
            que recebe|que atende|à escuta|em escuta|aceito por|aceita por|quem escuta|quem responde|quem recebe
            quem atende|ouvinte
        """,
        Word.NO_DESTINATION: "uso|utilização",
        Word.PART_PLAYED: "função|papel|funções",
        Word.NAME_ALONE: "nome",
        Word.SOCKETS: "comutador|comutadores|patch panel|tomada|cabo|cabeamento|velocidade|endereço mac",
        Word.NUMBER_ALONE: "número|números",
        Word.COUNT_OF: "quantidade",
        Word.WHETHER: "está|é|se está",
        Word.IN: "para dentro|para o interior",
        Word.OUT: "para fora|para o exterior",
        Word.WAY_BETWEEN: "a|para|até",
        Word.WAY_BACK: "de|desde",
        Word.WAY_AROUND: "de|desde|para|a|só|somente|apenas",
        Word.GROUP_ALONE: "grupo|grupos",
        Word.COUNTERPART: """
            contraparte|outra parte|outro lado|outra ponta|outra extremidade|interlocutor|parceiro|par|sistema remoto
        """,
        Word.TURNS_NEXT: "não|nunca|não está|não é",
    },
    plurals={"ores": "or"},
    unstated="não indicado",
)
