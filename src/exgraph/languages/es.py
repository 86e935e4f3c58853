"""Spanish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "es",
    columns={
        Column.SOURCE: "origen|desde|de|cliente|dirección ip de origen|usado por|utilizado por|fuente",
        Column.DESTINATION: "destino|hacia|a|hasta|servidor|dirección ip de destino",
        Column.ENDPOINT: "punto de conexión|puntos de conexión|extremo|punto final",
        Column.HOST: "nodo|equipo|rol|función|anfitrión",
        Column.PEER: "origen/destino|de/a|a/de|desde/hacia|destino/origen",
        Column.PAIR: "de → a|origen → destino|flujo",
        Column.PORT: "puerto|puertos|número de puerto|intervalo de puertos|rango de puertos",
        Column.TRANSPORT: "protocolo|protocolos|protocolo de transporte|transporte",
        Column.SERVICE: "servicio|servicios|aplicación|nombre del servicio",
        Column.PURPOSE: "descripción|propósito|uso|función|componente|producto|tipo|nombre|finalidad",
        Column.NOTES: "nota|notas|comentario|comentarios|observaciones",
        Column.DIRECTION: "dirección|sentido|entrada o salida|entrada/salida|dirección del tráfico",
        Column.ACTION: "acción|permitir/denegar|permitido|estado|activo|habilitado|decisión",
        Column.ENCRYPTION: "cifrado|encriptación|seguridad",
        Column.OPTIONAL: "opcional",
        Column.REQUIRED: "obligatorio|requerido",
    },
    also={
        Column.SERVICE: "usado por|utilizado por",
        Column.HOST: "componente|producto",
        Column.PEER: "producto",
    },
    cells={
        Meaning.PROSE: """
            a menudo|habitualmente|usualmente|típicamente|en general|por lo general|por ejemplo|siempre|también|el|los
            las|lo|es|son|está|están|para|por|entrante|saliente|entrantes|salientes|de entrada|de salida|utilizado
            utiliza|utilizan|usado|requerido|requerida|recomendado|necesario|se utiliza|se usa
        """,
        Meaning.IP_PROTOCOL: "protocolo ip|número de protocolo",
        Meaning.DYNAMIC: "dinámico|dinámicos|dinámica|puertos dinámicos|efímero|efímeros",
        Meaning.ANY: "cualquiera|todos|todos los puertos",
        Meaning.NONE: "sin conexión directa|ninguno|ninguna|no aplicable|no disponible|no aplica",
        Meaning.NEGATIVE: """
            no requerido|no es necesario|no necesario|bloquear|denegar|deshabilitado|desactivado|deshabilitados
            bloqueado|bloqueados|prohibido|denegado|cerrado|no permitido|no se requiere
        """,
        Meaning.PERMITTED: "permitir|permitido|abrir|abierto",
        Meaning.UNRESOLVED: """
            ver comentarios|ver notas|configurado por el usuario|puerto personalizado|personalizado
            definido por el usuario|depende del proveedor|otro puerto|desconocido
        """,
        Meaning.NEXT_FREE: "siguiente puerto libre",
        Meaning.AND: "y",
        Meaning.OR: "o",
        Meaning.TO: "al|hasta",
        Meaning.ABOVE: """
            y superiores|y superior|o superior|en adelante|o más|y más|o superiores|y mayores|y posteriores
        """,
        Meaning.BETWEEN: "entre los|entre|entre el",
        Meaning.FROM: "desde",
        Meaning.FILLER: "puerto|puertos|intervalo|rango|mediante|usando|sobre",
        Meaning.WHERE: "donde",
    },
    words={
        Word.NUMBERED: "tamaño|cantidad|nota",
        Word.GREATER_THAN: """
            mayor que|mayor a|mayores que|mayores a|superior a|superiores a|más de|por encima de|por encima del
        """,
        Word.AT_LEAST: "a partir de|a partir del|al menos|como mínimo|mayor o igual que|mayor o igual a",
        Word.LESS_THAN: """
            menor que|menor a|menores que|menores a|inferior a|inferiores a|menos de|por debajo de|por debajo del
            debajo de
        """,
        Word.AT_MOST: "hasta|hasta el|como máximo|menor o igual que|menor o igual a",
        Word.OR_LESS: "e inferiores|e inferior|o inferior|o menos|y menos|y menores",
        Word.UNEQUAL: "distinto de|diferente de|distinto a",
        Word.RANGE: "rango|intervalo",
        Word.EXCEPT: """
            excepto|excepto el|salvo|salvo el|menos el|todos menos|todos excepto|a excepción de|exceptuando|excluyendo
        """,
        Word.NOT: "no|nunca|sin",
        Word.OPTIONAL: "opcional",
        Word.DEFAULT: "predeterminado|por defecto",
        Word.CONDITIONAL: "según|sólo|solamente|únicamente|solo si",
        Word.SECURED: "seguro",
        Word.UNSECURED: "no seguro",
        Word.MONTH: "ene|abr",
        Word.ABSENT: "n/d",
        Word.ABOUT: "para|sobre",
        Word.PORT_NOUN: "puerto|puertos",
        Word.SOURCE_NOUN: "origen",
        Word.DESTINATION_NOUN: "destino",
        Word.PROTOCOL_NOUN: "protocolo|protocolos",
        Word.SENDS: "enviar",
        Word.REMOTE: "remoto|remota|remotos|remotas",
        Word.ADDRESS_NOUN: "dirección|direcciones",
        Word.BESIDE_END: "descripción|identificador|comentario|máscara|prefijo|propietario",
        Word.TRANSLATED: "traducido|traducida",
        Word.FIRST: "primer|primero|inicial|inicio|desde|mín|min",
        Word.LAST: "último|final|fin|hasta|máx|max",
        Word.ROW_NUMBER: "núm|fila",
        Word.MAY_BE_ACTION: "estado|activo|habilitado",
        Word.INBOUND: "entrada|entradas|entrante|entrantes",
        Word.OUTBOUND: "salida|salidas|saliente",
        Word.BOTH_WAYS: "bidireccional",
        Word.BOTH_ALONE: "ambos|ambas|ambos sentidos",
        Word.ONE_WAY: "unidireccional",
        Word.REVERSED: "inverso|inversa|retorno",
        Word.ANY_ROLE: "cualquiera|todos|todas|cualquier|cualquier origen|cualquier destino",
        Word.SELF: "sí mismo|mismo|uno mismo",
        Word.ARTICLE: "el|los|las|unos|unas",
        Word.YOUR: "su|sus",
        Word.AND_LETTER: "y",
        Word.OR_LETTER: "o",
        Word.CLAUSE: "para|se",
        Word.YES: "sí",
        Word.NO: "no",
        Word.DENIES: """
            deneg*|rechaz*|bloque*|prohib*|deshabilitad*|desactivad*|descart*|inactiv*|eliminar|eliminado|quitar|retirar
            borrar
        """,
        Word.PERMITS: """
            permit*|abrir|abierto*|abierta*|acept*|habilitad*|activad*|activo|activa|autorizad*|agregar|añadir|nuevo
            nueva|crear|mantener
        """,
        Word.TURNS: "no|nunca",
        Word.RULES: "configuración|flujo|flujos|reglas|puertos|tráfico|conexiones",
        Word.USED: "salientes|saliente|de entrada|de salida|necessari*|requerid*|utilizad*",
        Word.OF: "para",
        Word.FROM_ROLE: "desde",
        Word.TO_ROLE: "hacia",
        Word.BETWEEN: "entre",
        Word.NUMBERED_PART: "tabla",
        Word.ROUTE: "desde|de {a} a|al|hacia|hasta|para {b}",
        Word.SENTENCE: "configurar|crear|cree|abrir|abra|permitir|habilitar|agregar|añadir|verificar",
        Word.ROLE_NOUN: "servidor*|cliente|clientes|balanceador*",
        Word.ACTIVITY: """
            instalaci*|instalar|actualizaci*|implementaci*|despliegue|migraci*|replicaci*|supervisión|monitoreo
            copia de seguridad|restauración|integraci*|configuraci*|preparaci*|requisito*|administraci*|sincronizaci*
            soporte|sistema*
        """,
        Word.INSTALLED: """
            donde|en el que|en la que|en los que {own} está instalado|está instalada|se ejecuta|se instala
        """,
        Word.TOPIC: """
            requisitos|red|reglas|puerto|puertos|protocolo|protocolos|direcciones|entrada|salida|saliente|salientes
            flujo|flujos|de|el|los|las|y|para|configuración|mínim*|requerid*|utilizad*
        """,
        Word.ZONE_DMZ: "desmilitarizada*|demilitarizada*",
        Word.ZONE_DIRECTORY: "*controlador de dominio*|*controladores de dominio*",
        Word.ZONE_DATABASES: "*base de datos*",
        Word.CLIENT_ALONE: "cliente|clientes|client|clients",
    },
    plurals={"ores": "or"},
    unstated="no indicado",
)
