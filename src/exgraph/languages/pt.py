"""Portuguese: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "pt",
    columns={
        Column.SOURCE: "origem|de|cliente|endereço ip de origem|usado por|utilizado por|fonte",
        Column.DESTINATION: "destino|para|até|servidor|endereço ip de destino",
        Column.ENDPOINT: "ponto de extremidade|pontos de extremidade|ponto final",
        Column.HOST: "nó|função|anfitrião|máquina",
        Column.PEER: "origem/destino|de/para|para/de|destino/origem",
        Column.PAIR: "de → para|origem → destino|fluxo",
        Column.PORT: "porta|portas|número da porta|intervalo de portas|faixa de portas",
        Column.TRANSPORT: "protocolo|protocolos|protocolo de transporte|transporte",
        Column.SERVICE: "serviço|serviços|aplicação|aplicativo|nome do serviço",
        Column.PURPOSE: "descrição|finalidade|uso|utilização|componente|tipo|nome|propósito",
        Column.NOTES: "nota|notas|comentário|comentários|observações",
        Column.DIRECTION: "direção|sentido|entrada ou saída|entrada/saída|direção do tráfego",
        Column.ACTION: "ação|permitir/negar|permitido|estado|ativo|habilitado|decisão",
        Column.ENCRYPTION: "criptografia|criptografado|encriptação|cifrado",
        Column.OPTIONAL: "opcional",
        Column.REQUIRED: "obrigatório|necessário",
    },
    cells={
        Meaning.FROM: "de|da",
        Meaning.AND: "e",
        Meaning.BETWEEN: "entre|entre as|entre os",
        Meaning.PROSE: """
            frequentemente|geralmente|tipicamente|em geral|por exemplo|sempre|também|os|as|um|uma|são|está|no|na|nos|nas
            ao|pelo|pela|em|de saída|saída|usada|utilizada|obrigatório|recomendada|conexão|conexões
        """,
        Meaning.DYNAMIC: "dinâmico|dinâmicos|dinâmica|portas dinâmicas|porta dinâmica|efêmero|efêmeras",
        Meaning.ANY: "qualquer|todas|todas as portas",
        Meaning.NONE: "sem conexão direta|sem ligação direta|nenhum|nenhuma|não aplicável|não disponível",
        Meaning.NEGATIVE: """
            não obrigatório|não necessário|não requerido|negar|desativado|desativada|desabilitado|desabilitada
            bloqueado|bloqueada|proibido|proibida|negado|negada|fechada|bloquear|não permitido|não permitida
            não requerida|não necessária
        """,
        Meaning.PERMITTED: "aberto",
        Meaning.UNRESOLVED: """
            ver comentários|configurado pelo usuário|porta personalizada|definido pelo usuário|depende do provedor
            outra porta|desconhecido|configurável
        """,
        Meaning.NEXT_FREE: "próxima porta livre",
        Meaning.TO: "até|a|à|ao",
        Meaning.ABOVE: "e acima|ou superior|em diante|ou mais|e superiores|e superior|e maiores|ou superiores|ou acima",
        Meaning.FILLER: "portas|intervalo de portas|com|faixa",
        Meaning.WHERE: "onde",
    },
    words={
        Word.NUMBERED: "tamanho|quantidade|nota",
        Word.GREATER_THAN: "maior que|maior do que|maiores que|superior a|superiores a|mais de|acima de|acima da",
        Word.AT_LEAST: "a partir de|a partir da|pelo menos|no mínimo|maior ou igual a",
        Word.LESS_THAN: "menor que|menor do que|menores que|inferior a|inferiores a|menos de|abaixo de|abaixo da",
        Word.AT_MOST: "até|até a|no máximo|menor ou igual a",
        Word.OR_LESS: "e inferiores|e inferior|ou inferior|ou menos|e abaixo|e menores",
        Word.UNEQUAL: "diferente de|diferente da",
        Word.RANGE: "intervalo|faixa|intervalo de portas|faixa de portas",
        Word.EXCEPT: """
            exceto|exceto a|salvo|menos a|todas menos|todas exceto|com exceção de|com exceção da|excluindo
            à exceção de
        """,
        Word.NOT: "não|nunca|sem",
        Word.DEFAULT: "padrão|por padrão",
        Word.CONDITIONAL: "dependendo de|dependendo do|apenas|somente|apenas se|caso",
        Word.MONTH: "fev|out",
        Word.PORT_NOUN: "porta|portas",
        Word.SOURCE_NOUN: "origem",
        Word.LOCAL: "locais",
        Word.ROW_NUMBER: "linha",
        Word.MAY_BE_ACTION: "estado|ativo|habilitado",
        Word.OUTBOUND: "saída|saídas",
        Word.BOTH_WAYS: "bidirecional",
        Word.BOTH_ALONE: "ambos|ambas|ambos os sentidos",
        Word.ONE_WAY: "unidirecional|para o destino|origem para destino|cliente para servidor",
        Word.REVERSED: "inverso|reverso|retorno|para a origem|destino para origem|servidor para cliente",
        Word.ANY_ROLE: "qualquer|qualquer host|qualquer máquina|todos os hosts|qualquer origem|qualquer destino",
        Word.SELF: "si mesmo|próprio|ele mesmo",
        Word.ARTICLE: "o|os|as|um|uma",
        Word.YOUR: "seu|sua",
        Word.AND_LETTER: "e",
        Word.OR: "ou",
        Word.CLAUSE: "com",
        Word.YES: "sim",
        Word.NO: "não",
        Word.DENIES: """
            rejeit*|nega*|bloque*|proib*|recus*|desabilitad*|desativad*|descart*|inativ*|remover|removido|excluir
            excluído
        """,
        Word.PERMITS: """
            permit*|aberto*|aberta*|abrir|aceit*|habilitad*|ativad*|ativo|ativa|autorizad*|liberad*|liberar|adicionar
            incluir|novo|nova|criar|manter
        """,
        Word.TURNS: "não|nunca",
        Word.RULES: "configuração|fluxo|fluxos|regras|portas|tráfego|conexões",
        Word.USED: "de saída",
        Word.OF: "do|da|dos|em",
        Word.NUMBERED_PART: "tabela",
        Word.ROUTE: "desde|de|do|da {a} a|hacia|para {b}",
        Word.SENTENCE: "crie|criar|adicionar",
        Word.ROLE_NOUN: "nó|nós",
        Word.ACTIVITY: """
            instalaç*|instalar|atualizaç*|implantaç*|migraç*|replicaç*|monitoramento|backup|restauraç*|integraç*
            configuraç*|preparaç*|requisito*|pré-requisito*|administraç*|sincronizaç*|suporte|sistema*
        """,
        Word.PORTS_SAID: """
            porta|portas|regra|regras|regras de firewall|regras do firewall|tráfego|tráfego de rede|conexão|conexões
            ligações
            fluxo|fluxos|protocolos|exceções|portas de rede|números de porta
        """,
        Word.PORTS_BESIDE: """
            de entrada|de saída|necessárias|necessários|usadas|utilizadas|abertas|exigidas|requeridas|seguintes|todas as
            as seguintes|lista de|de rede|internas|externas
        """,
        Word.FORM_HOST: """
            {ports} (para|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela) {own}
            {ports} (abertas|usadas|utilizadas) (em|no|na|nos|nas|por|pelo|pela|pelos|para) {own}
            {ports} (necessárias|exigidas|requeridas) (em|no|na|nos|nas|por|pelo|pela|pelos|para) {own}
            {ports} que {own} (usa|utiliza|requer|exige|abre)
            {own} (usa|usam|utiliza|utilizam|requer|requerem|exige|exigem|precisa das|precisa de|abre) {ports}
        """,
        Word.FORM_INWARD: """
            {own} (escuta em|escuta nas|escuta na) {ports}
            (conexões|ligações|tráfego|regras|fluxos) (de entrada)? (para|ao|à|aos) {own}
            (acesso a|acesso ao|acesso à) {own}
        """,
        Word.FORM_OUTWARD: """
            (conexões|ligações|tráfego|regras|portas|fluxos) de saída (de|do|da|dos) {own}
            (conexões|ligações|tráfego|regras|portas|fluxos) de saída (das|a partir de|a partir do|a partir da) {own}
            {ports} (a partir de|a partir do|a partir da|vindo de|vindo do|provenientes de|provenientes do) {own}
        """,
        Word.FORM_PAIR: """
            ({ports})? (de|do|da|dos|das|desde) {a} (para|ao|à|aos) {b}
            {a} (se conecta a|se conecta ao|se conectam a|se conectam ao) {b}
            {a} (conecta-se a|conecta-se ao|acessa|acede a|acede ao) {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|comunicação|comunicações)? entre {a} e {b}
            {a} e {b} (se comunicam|comunicam|comunicam entre si|trocam dados)
            {a} se comunica com {b}
        """,
        Word.FORM_NAMED_INWARD: """
            (para|ao) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (a partir de|a partir do|a partir da) {own}
        """,
        Word.THIS_TABLE: "a tabela a seguir|a seguinte tabela|esta tabela",
        Word.TABLE_SHOWS: "lista|mostra|descreve|contém|indica|apresenta",
        Word.INSTALLED: """
            onde|em que|no qual|na qual {own} está instalado|está instalada|é executado
        """,
        Word.LEGEND: "legenda|abreviaturas",
        Word.TOPIC: """
            rede|regras|portas|saída|sinalização|fluxo|fluxos|da|do|das|dos|e|configuração|necessari*|necessári*
        """,
        Word.ZONE_DATABASES: "*banco de dados*",
    },
    plurals={"ores": "or"},
    unstated="não indicado",
)
