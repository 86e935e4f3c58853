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
        Column.PURPOSE: "descrição|finalidade|uso|utilização|componente|produto|tipo|nome|propósito",
        Column.NOTES: "nota|notas|comentário|comentários|observações",
        Column.DIRECTION: "direção|sentido|entrada ou saída|entrada/saída|direção do tráfego",
        Column.ACTION: "ação|permitir/negar|permitido|estado|ativo|habilitado|decisão",
        Column.ENCRYPTION: "criptografia|criptografado|encriptação|cifrado",
        Column.OPTIONAL: "opcional",
        Column.REQUIRED: "obrigatório|necessário",
    },
    also={
        Column.SERVICE: "usado por|utilizado por",
        Column.HOST: "componente|produto",
        Column.PEER: "produto",
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
        Word.ADDRESS_NOUN: "endereço|endereços",
        Word.BESIDE_END: "descrição|identificador|comentário|máscara|prefixo|proprietário",
        Word.TRANSLATED: "traduzido|traduzida",
        Word.FIRST: "primeira|inicial|início|de|mín|min",
        Word.LAST: "última|final|fim|até|máx|max",
        Word.ROW_NUMBER: "linha",
        Word.MAY_BE_ACTION: "estado|ativo|habilitado",
        Word.OUTBOUND: "saída|saídas",
        Word.BOTH_WAYS: "bidirecional",
        Word.BOTH_ALONE: "ambos|ambas|ambos os sentidos",
        Word.ONE_WAY: "unidirecional",
        Word.REVERSED: "inverso|reverso|retorno",
        Word.ANY_ROLE: "qualquer|qualquer origem|qualquer destino",
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
        Word.INSTALLED: """
            onde|em que|no qual|na qual {own} está instalado|está instalada|é executado
        """,
        Word.TOPIC: """
            rede|regras|portas|saída|sinalização|fluxo|fluxos|da|do|das|dos|e|configuração|necessari*|necessári*
        """,
        Word.ZONE_DATABASES: "*banco de dados*",
    },
    plurals={"ores": "or"},
    unstated="não indicado",
)
