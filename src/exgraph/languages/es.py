"""Spanish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "es",
    columns={
        Column.SOURCE: """
            origen|desde|de|cliente|dirección ip de origen|usado por|utilizado por|fuente|orígenes|alcanzado por
            accedido por|llamado por|contactado por|consumidor|consumidores|accesible desde|accesible por|emisor
            remitente|iniciador|iniciado por|procedencia|permitido desde|acceso desde|ip permitida|quién|desde dónde
            llamante|llamantes|remitentes|emisores|quién se conecta|de quién
            punto de partida|abre la conexión|abre conexión|abre conexiones|abre la sesión|inicia la conexión
            inicia conexión|lado que abre|parte que abre
        """,
        Column.DESTINATION: """
            destino|hacia|a|hasta|servidor|dirección ip de destino|destinos|receptor|objetivo|accede a|se conecta a
            hacia dónde|receptores|destinatarios|a quién|hacia quién|con quién
            punto de llegada|acepta la conexión|acepta conexión|acepta conexiones|acepta la sesión|recibe la conexión
            recibe conexión|lado que acepta|parte que acepta
        """,
        Column.ENDPOINT: "punto de conexión|puntos de conexión|extremo|punto final",
        Column.HOST: """
            nodo|equipo|rol|función|anfitrión|nodos|equipos|roles|vinculado a|enlazado a|escucha en|escuchado por
            proceso que escucha|servicio que escucha|grupo de seguridad|grupos de seguridad|rol del nodo|rol de nodo
            tipo de nodo|grupo de nodos|tipo de máquina|tipo de servidor|tipo de equipo|tipo de host|este equipo
            equipo local|nodo local|este nodo|este host|sistema|sistemas|este sistema|este servidor|sistema local
            sistema propio
        """,
        Column.PEER: """
            origen/destino|de/a|a/de|desde/hacia|destino/origen|para/de|de/para|hacia/desde|a o desde|desde/a
            otro extremo|par|emisor/receptor|elemento de red|equipo de red|dispositivo de red|contraparte|sistema remoto
            equipo remoto|la otra parte|elementos de red|elemento remoto|otro lado|otra parte|interlocutor
        """,
        Column.PAIR: "de → a|origen → destino|flujo",
        Column.PORT: """
            puerto|puertos|número de puerto|intervalo de puertos|rango de puertos|escucha en|puerto de escucha
        """,
        Column.TRANSPORT: "protocolo|protocolos|protocolo de transporte|transporte",
        Column.SERVICE: """
            servicio|servicios|aplicación|nombre del servicio|protocolo de aplicación|servicios permitidos
            servicios autorizados|objeto de servicio|objetos de servicio
        """,
        Column.PURPOSE: "descripción|propósito|uso|función|componente|tipo|nombre|finalidad|producto",
        Column.NOTES: "nota|notas|comentario|comentarios|observaciones",
        Column.DIRECTION: """
            bidireccional|en ambos sentidos|ambos sentidos|en ambas direcciones|¿bidireccional?
            dirección|sentido|entrada o salida|entrada/salida|dirección del tráfico|sentido del tráfico
            sentido de la conexión|dirección de la conexión
        """,
        Column.ACTION: """
            autorización|abrir|abrir?|a abrir|visto bueno|aprobación
            acción|permitir/denegar|permitido|estado|activo|habilitado|decisión|deshabilitado|desactivado|bloqueado
            prohibido|denegado|eliminado|acceso|permitir o denegar|efecto|activa|activas|activos|habilitada
            habilitados|habilitadas|vigente|vigencia actual|en uso|en vigor|situación|estatus|status
            estado de la regla|estado actual|estado del flujo|permitida|permitidos|permitidas|en servicio
            en producción|autorizado|autorizada|veredicto|permitido?|bloqueado?|decisión tomada|permiso|ok|ok?
            resolución|válido|válida
            validez
        """,
        Column.ENCRYPTION: "cifrado|encriptación|seguridad",
        Column.OPTIONAL: "opcional",
        Column.REQUIRED: "obligatorio|requerido",
        Column.OWNER: "propietario|responsable|dueño|contacto|persona de contacto|asignado a|asignada a",
        Column.REQUESTER: "solicitante|solicitado por|peticionario",
        Column.APPROVER: "aprobador|aprobado por|autorizado por",
        Column.TICKET: """
            ticket|número de ticket|nº de ticket|número de solicitud|nº de solicitud|solicitud de cambio
            número de cambio
        """,
        Column.RULE: "regla|nombre de la regla|número de regla|nombre de regla",
        Column.ENVIRONMENT: "entorno|entornos|ambiente",
        Column.VALID_UNTIL: """
            válido hasta|vigente hasta|fecha de caducidad|caducidad|fecha de fin|fecha de vencimiento|vencimiento
            vigencia
        """,
        Column.JUSTIFICATION: "justificación|motivo|razón|justificación de negocio",
    },
    also={
        Column.ACTION: "regla|regla de firewall",
        Column.SERVICE: "usado por|utilizado por",
        Column.HOST: "componente|producto",
        Column.PEER: "producto",
        Column.SOURCE: "partida",
        Column.DESTINATION: "llegada",
    },
    cells={
        Meaning.PROSE: """
            a menudo|habitualmente|usualmente|típicamente|en general|por lo general|por ejemplo|siempre|también|el
            los|las|lo|es|son|está|están|para|por|entrante|saliente|entrantes|salientes|de entrada|de salida
            utilizado|utiliza|utilizan|usado|requerido|requerida|recomendado|necesario|se utiliza|se usa|usada
            utilizada|se usaba|se utilizaba|usados|utilizados|explícitamente|primero|luego|después
        """,
        Meaning.IP_PROTOCOL: "protocolo ip|número de protocolo|protocolo",
        Meaning.DYNAMIC: """
            dinámico|dinámicos|dinámica|puertos dinámicos|efímero|efímeros|muchos dinámicos|varios dinámicos
            muchos puertos dinámicos|varios puertos dinámicos|puertos efímeros|puerto dinámico|puertos aleatorios
            asignados dinámicamente
        """,
        Meaning.ANY: "cualquiera|todos|todos los puertos|todo",
        Meaning.NONE: """
            ningún puerto necesario|no requiere puerto
            sin conexión directa|ninguno|ninguna|no aplicable|no disponible|no aplica|ningún puerto|sin puerto
            sin puertos|ninguna conexión directa|no hay conexión directa
        """,
        Meaning.NEGATIVE: """
            no utilizados|no utilizadas|no usados|no usadas|no requeridos|no necesarios|no permitidos|no permitidas
            no requerido|no es necesario|no necesario|bloquear|denegar|deshabilitado|desactivado|deshabilitados
            bloqueado|bloqueados|prohibido|denegado|cerrado|no permitido|no se requiere|no se usa|no se utiliza
            no usado|no utilizado|ya no se usa|ya no se utiliza|ya no es necesario|sin uso|no soportado
            no compatible|no abrir|no habilitado|cerrados|no está abierto|ya no necesario|no es necesaria|no necesaria
            no se necesita|no es requerido|no es requerida|no requerida|no requiere apertura
            no está permitido|no está permitida|no se permite|no permitida|no permitidos|no debe abrirse
            no debe estar abierto|no autorizado|no autorizada|no está autorizado|debe bloquearse|debe estar bloqueado
            debe estar cerrado|debe permanecer cerrado|debe cerrarse|prohibida|prohibidos|cerrada|cerradas|denegada
            denegados|bloqueada|bloqueadas|deshabilitada|desactivada|innecesario|innecesaria|no está abierta
            no hace falta|ya no se necesita
        """,
        Meaning.PERMITTED: "permitir|permitido|abrir|abierto",
        Meaning.UNRESOLVED: """
            ver comentarios|ver notas|configurado por el usuario|puerto personalizado|personalizado
            definido por el usuario|depende del proveedor|otro puerto|desconocido|desconocida|por definir
            por determinar|ver nota|a definir|sin definir
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
        Word.PUBLIC: "público|exterior",
        Word.ASKS: "por favor|asegúrese de que|asegúrate de que|compruebe que|verifique que",
        Word.FORM_AMONG: """
            {ports} (deben estar|deben ser|tienen que estar|están) \
                (abiertos|abiertas|permitidos|permitidas|accesibles) entre {own}
            entre {own} (deben estar|tienen que estar|están) (abiertos|abiertas|permitidos) {ports}
            entre {own} {ports} (deben estar|tienen que estar|están) (abiertos|abiertas|permitidos)
            {own} (se comunican|deben comunicarse|deben poder comunicarse) entre (sí|ellos|ellas)
        """,
        Word.DOES: """
            recibir|recopilar|recoger|recolectar|enviar|descargar|cargar|transmitir|transferir|permitir|habilitar
            garantizar|comunicar|comunicarse|establecer|acceder|conectar|conectarse|alcanzar|gestionar|administrar
            supervisar|monitorizar|monitorear|consultar|autenticar|sincronizar|replicar|intercambiar|proporcionar
            realizar|utilizar|usar|obtener|asegurar|operar|controlar|respaldar|publicar|verificar|mantener|poder|tener
            ser|estar|leer|escribir
        """,
        Word.RANGE_FIRST: "primer|primero|inicial|inicio|desde|mín|min|de inicio|del inicio|de comienzo",
        Word.RANGE_LAST: "último|final|fin|hasta|máx|max|de fin|de término|del fin",
        Word.SETTABLE: "configurable",
        Word.SEVERAL_PORTS: "puertos",
        Word.MONTH_IN_ORDER: "ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic",
        Word.ZONE_NOUN: "zona|zonas|red|redes|segmento|segmentos|subred|vlan",
        Word.ZONE_OF_SOURCE: "zona origen|zona de origen|red origen|red de origen|desde zona",
        Word.ZONE_OF_DESTINATION: "zona destino|zona de destino|red destino|red de destino|hacia zona",
        Word.ADDRESS_OF_SOURCE: "ip origen|ip de origen|dirección origen|dirección de origen",
        Word.ADDRESS_OF_DESTINATION: "ip destino|ip de destino|dirección destino|dirección de destino",
        Word.PERMANENT: "permanente|indefinido|indefinida|ilimitado|sin caducidad|nunca",
        Word.ADDRESS_NOUN: "dirección|direcciones",
        Word.ICMP_CODE: "código",
        Word.ICMP_TYPE: "tipo|tipos",
        Word.NO_NAME: """
            uno|dos|tres|cuatro|cinco|obsoleto|redirige|redirigido|varios|varias|antiguo|nuevo|nueva|superior
            inferior|mayor|menor|reemplazado|ahora|antes|reservado|fijo|otro|otros|menos|más|un|una|algunos|todos
            todas|cada|redirección|predeterminado|opcional|requerido|obligatorio|recomendado|solo|sólo|si|no|y|o
            modificable|configurable|superiores|inferiores|usar|utilizar
        """,
        Word.UNIT: """
            nodos|usuarios|servidores|clientes|conexiones|sesiones|minutos|segundos|horas|días|instancias|equipos
            veces|semanas|meses|años|dispositivos|intentos|máquinas|en total
        """,
        Word.COUNTED: "puertos",
        Word.UNCLEAR: """
            aproximadamente|unos|alrededor de|cerca de|máximo|mínimo|incrementos de|antiguo|antigua|antiguos
            obsoleto|obsoleta|viejo|vieja
        """,
        Word.SOURCE_PORT: "puerto de origen|puertos de origen|puerto origen",
        Word.OVER: "sobre",
        Word.REPLACED: """
            reemplazado por|reemplazado por el|sustituido por|sustituido por el|cambiado a|cambiado al|ahora
        """,
        Word.NUMBERED: """
            tamaño|cantidad|nota|versión|versiones|capítulo|página|sección|tipo|tabla|paso|fila|notas|total|pág
            intervalo de tiempo|prioridad|límite|regla
        """,
        Word.GREATER_THAN: """
            mayor que|mayor a|mayores que|mayores a|superior a|superiores a|más de|por encima de|por encima del
            superior al|superiores al|mayor al|mayores al|mayor que el|mayor de|mayores de|mayor del|mayores del
        """,
        Word.AT_LEAST: """
            a partir de|a partir del|al menos|como mínimo|mayor o igual que|mayor o igual a|igual o mayor que
            igual o superior a
        """,
        Word.LESS_THAN: """
            menor que|menor a|menores que|menores a|inferior a|inferiores a|menos de|por debajo de|por debajo del
            debajo de|inferior al|inferiores al|menor al|menores al|menor de|menores de|menor del|menores del
        """,
        Word.AT_MOST: """
            hasta|hasta el|como máximo|menor o igual que|menor o igual a|hasta el puerto|no más de|no superior a
        """,
        Word.OR_LESS: "e inferiores|e inferior|o inferior|o menos|y menos|y menores",
        Word.UNEQUAL: "distinto de|diferente de|distinto a",
        Word.RANGE: "rango|intervalo",
        Word.LEFT_OUT: "excluido|excluida|excluidos|exceptuado|exceptuada|no incluido|no incluida",
        Word.HOWEVER: "pero",
        Word.NO_PORT: "puerto físico|puertos físicos|puerto usb|puertos usb|puertos ethernet",
        Word.EXCEPT: """
            excepto|excepto el|salvo|salvo el|menos el|todos menos|todos excepto|a excepción de|exceptuando|excluyendo
            todo excepto|todo salvo|todo menos|con excepción de|con excepción del|con la excepción de
            con la excepción del|a excepción del|con exclusión de|menos|exceptuando el|excluyendo el|distintos de
            distinto del|sin incluir|sin incluir el
        """,
        Word.NOT: """
            no|nunca|sin|en lugar de|en lugar del|en vez de|en vez del|ya no|anteriormente|antes|previamente
            antiguamente|reemplaza|reemplaza a|reemplaza al|sustituye a|sustituye al|y no|originalmente|ni
            cambiado de|cambió de|en reemplazo de|en reemplazo del|en sustitución de|en sustitución del|sin el
        """,
        Word.OPTIONAL: "opcional",
        Word.DEFAULT: "predeterminado|predeterminada|por defecto|predefinido|predefinida",
        Word.CONDITIONAL: "según|sólo|solamente|únicamente|solo si",
        Word.SECURED: "seguro|segura|cifrado|cifrada|cifrados|cifrar|encriptado|encriptada",
        Word.UNSECURED: """
            no seguro|no segura|sin cifrar|sin cifrado|no cifrado|no cifrada|sin encriptar|texto claro|en texto claro
            texto plano|en claro|sin protección
        """,
        Word.ENCRYPTION_NOUN: "encriptación|encriptar",
        Word.WITHOUT: """
            sin|no|ya no|ningún|ninguna|nunca|no usa|no utiliza|no admite|sin usar|sin soporte de|ni|no soporta
            no acepta|no es compatible con|no utiliza ni
        """,
        Word.OFF: """
            no soportado|no admitido|no compatible|deshabilitado|desactivado|inhabilitado|no usado|no utilizado
            no habilitado|no activado|no disponible|no se usa|no se utiliza|no se admite|no|ninguno|inactivo
            no está soportado|no está disponible|aún no|todavía no
        """,
        Word.OFFERED: """
            opcional|oportunista|si está disponible|si es posible|si se admite|cuando esté disponible|compatible
            admitido|soportado|recomendado|posible|preferido|disponible|puede usarse|admite|soporta|acepta|puede usar
            puede utilizar|previsto|planeado|planificado|configurable|compatible con|puede activarse|puede habilitarse
            con soporte para
        """,
        Word.NOT_REQUIRED: """
            no requerido|no obligatorio|no es obligatorio|no necesario|no es necesario|no se requiere|no es requerido
            ya no es necesario|no exigido
        """,
        Word.ENFORCED: "requerido|obligatorio|forzado|solo|sólo|solamente|siempre|exigido|únicamente",
        Word.WITH_OR_WITHOUT: "con o sin|con y sin|con/sin",
        Word.COPULA: "es|está|son|se|por defecto|aquí|aún|todavía|actualmente|por ahora|también|normalmente",
        Word.MONTH: "ene|abr",
        Word.ABSENT: "n/d",
        Word.ABOUT: "para|sobre",
        Word.PORT_NOUN: "puerto|puertos",
        Word.SOURCE_NOUN: """
            origen|orígenes|cliente|clientes|llamante|llamantes|emisor|emisora|iniciador|iniciadora|invocador
            solicitante|que abre|que inicia|que origina|que llama|que conecta|que establece|abierto por|abierta por
            iniciado por|iniciada por|quién abre|quién llama|quién inicia|originador
        """,
        Word.DESTINATION_NOUN: """
            destino|llamado!por!desde|llamada!por!desde|receptor|receptora|destinatario|invocado!por|que escucha
            que acepta|que responde|que recibe|que atiende|a la escucha|en escucha|aceptado por|aceptada por
            quién escucha|quién responde|quién recibe|quién atiende|respondedor
        """,
        Word.PROTOCOL_NOUN: "protocolo|protocolos",
        Word.SENDS: "enviar",
        Word.REMOTE: "remoto|remota|remotos|remotas",
        Word.REMOVES: """
            eliminar|eliminad*|eliminación|quitar|retirar|retirad*|borrar|borrad*|cerrar|revocar|revocad*|rechazad*
            expirad*|caducad*|vencid*|dar de baja|de baja|bajas|supresiones|cierres|eliminaciones|baja|suprimid*
            suprimir
        """,
        Word.SAMPLE: "ejemplo|ejemplos|por ejemplo|p. ej|p.ej",
        Word.BELOW_TABLE: """
            aprobado por|aprobación|autorizado por|elaborado por|revisado por|fecha|total|leyenda|solicitante|autor
            versión|nota|notas|firma|visto bueno
        """,
        Word.REMOVAL: """
            será cerrado|será cerrada|serán cerrados|se cerrarán
            a eliminar|por eliminar|para eliminar|a cerrar|a retirar|a borrar|que se eliminan|que se eliminarán
            deben eliminarse|se deben eliminar|se van a eliminar|deben cerrarse|se van a cerrar|a revocar
            a deshabilitar|a desactivar|se eliminará|será eliminado|será eliminada|se retirará|se cerrará
        """,
        Word.REMOVED_THING: "regla|reglas|puerto|puertos|flujo|flujos|conexión|conexiones|apertura|aperturas",
        Word.NO_LONGER: "ya no|no más",
        Word.NO_CONNECTION: "sin conexión directa|sin conexión|no utilizado|sin uso",
        Word.EVERY: "todo|todos|todas|cualquier|cualquiera",
        Word.SINCE: "desde|a partir de|en|con|después de|tras",
        Word.SINCE_THEN: "desde",
        Word.IN_USE: """
            usa|usan|utiliza|utilizan|necesita|necesitan|usad*
            utilizad*|necesari*|en uso|requiere|requieren|requerid*|abiert*
        """,
        Word.NOT_MEANT: """
            fuera de alcance|fuera del alcance|fuera de ámbito|reglas erróneas|reglas incorrectas
            ejemplos de reglas incorrectas|mal ejemplo|malos ejemplos|contraejemplo|contraejemplos
            lo que no se debe hacer|solicitudes rechazadas
        """,
        Word.FORMER: "antiguo|antiguos|antigua|antiguas|anteriormente",
        Word.RESPONSE: "respuesta|respuestas|retorno|tráfico de retorno",
        Word.IN_VERSION: "en|con",
        Word.WILL: "será|serán|debe|deben|previst*|planificad*|va a|van a",
        Word.OUT_OF_DATE: "obsoleto|obsoleta|en desuso|obsoletos|obsoletas",
        Word.OF_PORTLESS: "solicitud|respuesta|eco|tipo|código|protocolo|tráfico|todos|todo",
        Word.ROW_NUMBER: "núm|fila",
        Word.FURTHER: "alternativo|alternativa|secundario|secundaria|respaldo|reserva|adicional|otro",
        Word.OPENS: "abre|inicia|llama|se conecta|establece",
        Word.LISTENS: "escucha|acepta|responde|recibe",
        Word.MAY_BE_ACTION: """
            autorización|abrir|abrir?|a abrir|visto bueno|aprobación
            estado|activo|habilitado|acceso|activa|activas|activos|habilitada|habilitados|habilitadas|vigente
            vigencia actual|en uso|en vigor|situación|estatus|status|estado de la regla|estado actual
            estado del flujo|permitida|permitidos|permitidas|en servicio|en producción|autorizado|autorizada|permiso
            ok|ok?|resolución|válido|válida
            validez
        """,
        Word.IN_FORCE: """
            vigente|en vigor|válido|válida|en servicio|en producción|en operación|operativo|operativa|implementado
            implementada|existente|implantado|implantada|realizado|realizada|completado|completada|validado|validada
            confirmado|en uso
        """,
        Word.CANCELLED: """
            dada de baja
            baja|archivado|archivada|excluido|excluida|cancelado|cancelada|anulado|anulada|fuera de servicio
            no vigente|inválido|inválida|finalizado|finalizada|reemplazado|reemplazada|suspendido|suspendida
            dado de baja|derogado|cesado|descontinuado|abandonado|abandonada
            retirado|retirada|revocado|revocada
        """,
        Word.AWAITS: """
            pendiente de|a la espera de|en espera de|no antes de|válido desde|válido hasta|solo hasta|abierto hasta
            hasta la migración|hasta la versión|solo después de la migración
        """,
        Word.PENDING: """
            en preparación|abierto bajo demanda|se abre bajo demanda
            solicitado|solicitada
            futuros|futuras|previstos|previstas|planificados
            pendiente|pendientes|pendiente de|pendiente de aprobación|a la espera de|en espera|en espera de aprobación
            por aprobar|por abrir|por confirmar|por definir|por activar|aún no abierto|todavía no abierto
            aún no aprobado|aún no en uso|se abrirá|será abierto|se activará|previsto|prevista|previsto para
            planificado|planificada|planificado para|aplazado|aplazada|en revisión|en estudio|uso futuro
            para uso futuro|reservado|reservada|reservado para uso futuro|propuesto|propuesta
            abierto a petición|se abre a petición|bajo petición|a petición|congelado|congelada
        """,
        Word.MAY: "puede|pueden",
        Word.REST: "otros|otras|otro|demás|los demás|resto|el resto|restantes|adicionales|más de|excepto",
        Word.INSTEAD: "en su lugar|en cambio",
        Word.SIDE: """
            exterior|el exterior|interior|fuera|dentro|internet|lan|la lan|vpn|la vpn|dmz|la dmz|intranet|red interna
            la red interna|red local|la red local|red externa|red corporativa|internamente|externamente|interno|interna
            uso interno|acceso interno|acceso externo
        """,
        Word.CLOSING_FILLER: """
            fue|fueron|ha sido|han sido|sido
            temporalmente|queda|permanece
            lista de
            que|debe|deben|deberían|todos|todas|por|el|firewall|cortafuegos|red|versión|ser|estar|abajo
            hay
        """,
        Word.INBOUND: "entrar|entrada|entradas|entrante|entrantes",
        Word.OUTBOUND: "salir|salida|salidas|saliente|salientes",
        Word.BOTH_WAYS: "ambos sentidos|ambas direcciones|dos sentidos|bidireccional",
        Word.BOTH_ALONE: """
            ambos|ambas|ambos sentidos
            ida y vuelta|recíproco|recíproca|mutuo|mutua|doble sentido|en los dos sentidos|los dos sentidos
            en ambos sentidos|en ambas direcciones|bilateral|dos direcciones|en dos sentidos
        """,
        Word.SCOPE: """
            interno|interna|externo|externa|local|este-oeste|norte-sur|gestión|administración|solo interno|privado
            privada|lateral
        """,
        Word.OTHER_NUMBER: """
            número de|cantidad|tamaño|memoria|precio|distancia|año|teléfono|extensión|fax|código postal|importe|total
            usuarios|núcleos|coste|costo|ancho de banda|duración|licencias|plazo|procesador|procesadores|por segundo
            por minuto|por hora|por día|puestos
        """,
        Word.KEY_HEADER: "elemento|parámetro|propiedad|atributo|campo|opción",
        Word.VALUE_HEADER: "valor|configuración|ajuste",
        Word.ONE_WAY: """
            unidireccional|hacia el destino|al destino|origen a destino|de origen a destino|cliente a servidor
            un solo sentido|en un solo sentido|un sentido|en un sentido|sentido único|una dirección|una sola dirección
            en una dirección|de ida|ida|solo ida|sólo ida|unilateral|una vía
        """,
        Word.REMARK_BOTH_WAYS: """
            bidireccional|en ambos sentidos|ambos sentidos|en ambas direcciones|ambas direcciones
            en los dos sentidos|comunicación bidireccional
        """,
        Word.REMARK_REVERSED: """
            sentido inverso|en sentido inverso|sentido contrario|en sentido contrario|dirección inversa
            en dirección inversa|dirección contraria|dirección opuesta|a la inversa|al revés|de destino a origen
            destino a origen
        """,
        Word.REVERSED: """
            inverso|inversa|retorno|hacia el origen|al origen|destino a origen|de destino a origen|servidor a cliente
        """,
        Word.FRONT_END: "servidor frontal|proxy inverso",
        Word.BACK_END: "servidor dorsal",
        Word.ANY_ROLE: """
            cualquiera|cualquier host|cualquier equipo|todos los hosts|todos|todas|cualquier|cualquier origen
            cualquier destino
            en todas partes|cualquier lugar|desde cualquier lugar|cualquier ip|cualquier dirección
            cualquier dirección ip
            todos los orígenes|todos los destinos
            todas las direcciones ip|todas las direcciones|todas las ip|todo|todo el mundo
        """,
        Word.EACH_OTHER: "entre sí|entre ellos|entre ellas|unos a otros|mutuamente|los demás",
        Word.EACH: "cada|por",
        Word.EACH_OF: "cada uno de los|cada una de las|cada uno de|cada una de|todos los de",
        Word.ONLY: "solo|sólo|únicamente|solamente|exclusivamente",
        Word.ENDS_ON: "caduca el|vence el|válido hasta|hasta|eliminar después de",
        Word.SELF: "sí mismo|mismo|uno mismo",
        Word.THIS_HOST: """
            este servidor|este host|este equipo|este nodo|este sistema|esta máquina|servidor local|equipo local
            host local|máquina local
        """,
        Word.ARTICLE: "el|los|las|unos|unas|la|una",
        Word.YOUR: "su|sus",
        Word.AND_LETTER: "y",
        Word.OR_LETTER: "o",
        Word.CLAUSE: "para|se|que",
        Word.YES: "sí|verdadero",
        Word.NO: "no|falso",
        Word.MODAL: "debe|debería|debe hacer|esperado|resultado|resultado esperado|efecto|comportamiento",
        Word.DENIES: """
            deneg*|rechaz*|bloque*|prohib*|deshabilitad*|desactivad*|descart*|inactiv*|caer|cerrad*|inalcanzable
            negad*|negar|impedid*|no autorizad*
            desestimad*|no concedid*
        """,
        Word.PERMITS: """
            otorgad*
            abrirse
            permit*|abrir|abierto*|abierta*|acept*|habilitad*|activad*|activo|activa|autorizad*|agregar|añadir|nuevo
            nueva|crear|mantener|pasar|pasa|pasan|dejar pasar|alcanzable|alta|concedid*|aprobad*|conforme
            otorgad*|admitid*
        """,
        Word.TURNS: "no|nunca|ni|ningún|ninguna",
        Word.RULES: "configuración|flujo|flujos|reglas|puertos|tráfico|conexiones",
        Word.USED: "salientes|saliente|de entrada|de salida|necessari*|requerid*|utilizad*|abiertos",
        Word.OF: "para",
        Word.NOT_TO_ROLE: "la escucha|escucha|apertura|la apertura",
        Word.ON_TO: "a|al",
        Word.FROM_ROLE: "desde",
        Word.TO_ROLE: "hacia",
        Word.BETWEEN: "entre",
        Word.NUMBERED_PART: "tabla|paso",
        Word.ROUTE: """
            desde|de {a} a|al|hacia|hasta|para {b}
            hacia {b} desde el|desde la|desde los|desde las|desde {a}
        """,
        Word.SENTENCE: "configurar|crear|cree|abrir|abra|permitir|habilitar|agregar|añadir|verificar",
        Word.FOLLOWING: "siguientes|estos|estas",
        Word.ROLE_NOUN: """
            servidor*|cliente|clientes|balanceador*|nodo|nodos|agente|agentes|máquina|máquinas|estación|estaciones
            sensor|sensores|sonda|sondas|controlador|controladores|enrutador|enrutadores|navegador|navegadores
            consola|consolas|ordenador|ordenadores|pasarela|pasarelas|equipo|equipos|usuario|usuarios|dispositivo
            dispositivos|base de datos|bases de datos
        """,
        Word.PLACE_NAME: """
            producción|pruebas|desarrollo|preproducción|interno|externo|interna|externa|sede|sucursal|oficina|planta
            principal
            respaldo|primario|secundario|activo|pasivo|invitados|gestión|norte|sur|este|oeste|perímetro|opcional|nube
        """,
        Word.PARTS: """
            componente|componentes|servicio|servicios|elemento*|módulo*|parte|partes|producto*|aplicación
            aplicaciones|capa|capas|diferente*|distinto*|distinta*
        """,
        Word.BARE_NOUN: """
            servidor|servidores|agente|agentes|cliente|clientes|pasarela|pasarelas|nodo|nodos|equipo|equipos|controlador
            controladores|servicio|servicios|consola|instancia|instancias|clúster|dispositivo|dispositivos
        """,
        Word.CALLED: "llamado|llamada|denominado|denominada|con el nombre|con nombre|de nombre",
        Word.GROUP: "grupo de seguridad|grupos de seguridad|grupo de seguridad de red|acl de red",
        Word.ATTACHED: """
            adjuntar a|adjuntar al|adjunto a|adjunto al|asociar a|asociar al|asociado a|asociado al|asociar con
            asociado con|aplicar a|aplicado a|aplicado al|asignar a|asignado a|asignado al|vincular a
            vinculado a
            aplicada a|aplicadas a|aplicados a|asignada a|asignadas a|asignados a|asociada a|asociadas a|asociados a
        """,
        Word.ACTIVITY: """
            instalaci*|instalar|actualizaci*|implementaci*|despliegue|migraci*|replicaci*|supervisión|monitoreo
            copia de seguridad|restauración|integraci*|configuraci*|preparaci*|requisito*|administraci*
            sincronizaci*|soporte|sistema*|compatible*|admitid*|soportad*
        """,
        Word.PORTS_SAID: """
            puerto|puertos|regla|reglas|reglas de firewall|reglas del firewall|reglas de cortafuegos
            reglas del cortafuegos|tráfico|tráfico de red|conexión|conexiones|flujo|flujos|protocolos|excepciones
            puertos de red|números de puerto|reglas de puertos|reglas de puerto|reglas de los puertos|reglas de red
            requisitos de puertos|requisitos de puerto|requisitos de los puertos|requisitos de red|lista de puertos
            matriz de puertos|configuración de puertos
            aperturas|aperturas de puertos|aperturas de red|aperturas de cortafuegos|aperturas de firewall
            permisos de red
        """,
        Word.PORTS_BESIDE: """
            entrante|entrantes|saliente|salientes|de entrada|de salida|requeridos|requeridas|necesarios|necesarias
            utilizados|utilizadas|usados|usadas|abiertos|siguientes|todos los|los siguientes|las siguientes|lista de
            de red|internos|externos|varios|varias|algunos|algunas|diversos|diversas|abiertas|ciertos|mínimos|mínimas
            los|las|estas|estos
        """,
        Word.LETS_THROUGH: "cortafuegos|enrutador|red",
        Word.FORM_OPEN_ON: """
            {ports} (que)? (deben|debe|tienen que)? (estar|quedar|ser)? (abiertos|abierto|accesibles|abiertas) (en|\
                en el|en la|en los|en las) {own}
            {ports} (que se deben|que hay que|a|por) abrir (en|en el|en la|en los|en las) {own}
            (abrir|abra) {ports} (en|en el|en la|en los|en las) {own}
        """,
        Word.FORM_HOST: """
            {own} (requiere|requieren|necesita|necesitan) (abrir|que se abran|que estén abiertos) {ports}
            {own} (requiere|requieren|necesita|necesitan|exige) (la)? apertura de {ports}
            {ports} que {own} (necesita|requiere) que (estén|sean) (configurados|abiertos|configuradas|abiertas) en {at}
            {ports} que {own} (necesita|requiere) que (se configuren|se abran) en {at}
            {ports} que (deben estar|tienen que estar|deben) (abiertos|abiertas|abrirse) para {own}
            (grupo de seguridad|nacl|acl de red) (para|de|del) {own}
            {ports} (que deben estar abiertos|necesarios) para que {own} (funcione|funcione correctamente)
            {ports} (requeridos|que hay que abrir) para que {own} (funcione|funcione correctamente)
            (el)? grupo de seguridad (predefinido)? (para|de|del) {own} (incluye|contiene|necesita|requiere) {ports}
            {ports} (deben estar|tienen que estar|deben) (abiertos|abiertas|abrirse) en {own}
            {ports} (para|de|del|en|por) {own}
            {ports} (abiertos|abiertas|utilizados|utilizadas|usados) (en|por|para) {own}
            {ports} (usadas|requeridos|requeridas|necesarios|necesarias) (en|por|para) {own}
            {ports} que {own} (utiliza|usa|requiere|necesita|abre)
            {ports} que (utiliza|usa|requiere|necesita|abre) {own}
            {own} (utiliza|utilizan|usa|usan|requiere|requieren|necesita|necesitan|abre) {ports}
            (abra|abrir|abran|permita|permitir|habilite|habilitar|desbloquee) {ports} en {own}
            (abra|abrir|permita|configure|configurar) {ports} en {own} (según|de acuerdo con|conforme a) {at}
            en {own} (deben estar|tienen que estar) (abiertos|abiertas) {ports}
            en {own} (permita|permitir|abra|abrir|autorice|autorizar) (lo siguiente|los siguientes|\
                las siguientes)
        """,
        Word.FORM_REQUIRED: """
            (requisitos|requisitos previos) (para|de|del) {own}
        """,
        Word.FORM_INWARD: """
            {ports} (a la escucha|en escucha|abiertos a la escucha) (en|de|del|en el|en la|en los|en las) {own}
            {own} (escucha en|escuchan en) {ports}
            {ports} (a|al|hacia|con destino a|con destino al) {own}
            (acceso a|acceso al) {own}
            {own} (debe|deben|tiene que|tienen que) (aceptar|permitir|admitir) (además|también)? {ports}
        """,
        Word.FORM_NAMED_HOST: """
            (configurar|configuración) (del|de)? (firewall|cortafuegos) (de|del|en|para) {own}
            (firewall|cortafuegos) (del|en|para) {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (necesita|necesitan|requiere|requieren) acceso (saliente)? a (los|las) {hosts} (de abajo|indicados \
                abajo|siguientes)
            {own} (debe|deben) (poder|ser capaz de|ser capaces de)? (comunicarse|conectarse|salir) (hacia el \
                exterior|hacia fuera|de salida|a internet|hacia internet) (por|a través de|mediante|usando|en) \
                {ports} (siguientes)?
            {own} (se conecta|se conectan|accede|acceden) (a las|a los|a estas|a estos) (siguientes)? {hosts} \
                (siguientes)?
            {own} (debe|deben) (tener acceso|poder acceder) (a las|a los) (siguientes)? {hosts} (siguientes)?
            {own} (debe|deben) (tener acceso|poder acceder) (a estas|a estos) (siguientes)? {hosts} (siguientes)?
            {own} (debe|deben) (acceder) (a las|a los|a estas|a estos) (siguientes)? {hosts} (siguientes)?
            {own} (debe|deben) (poder conectarse) (a las|a los|a estas|a estos) (siguientes)? {hosts} (siguientes)?
            {own} (debe|deben) (conectarse) (a las|a los|a estas|a estos) (siguientes)? {hosts} (siguientes)?
            {own} (necesita|necesitan) acceso (a las|a los|a estas|a estos) (siguientes)? {hosts} (siguientes)?
            {own} (requiere|requieren) acceso (a las|a los|a estas|a estos) (siguientes)? {hosts} (siguientes)?
            (conexiones|tráfico|reglas|puertos|flujos) (saliente|salientes|de salida) (de|del|desde) {own}
            {ports} (desde|procedente de|procedentes de|procedente del) {own}
            {hosts} (opcionales|adicionales)? (a los que|a las que) {own} (debe|deben|puede|pueden) (acceder|tener \
                acceso|\
                conectarse)
            {hosts} (a los que|a las que) {own} (accede|acceden|se conecta|se conectan)
            {own} (necesita|necesitan|requiere|requieren) (conectividad saliente|acceso saliente|conexiones \
                salientes|acceso a internet)
            {own} (necesita|necesitan|requiere|requieren) (conectividad saliente|acceso saliente|conexiones \
                salientes|acceso a internet) (para|hacia) {at}
        """,
        Word.VERB: """
            debe|deben|puede|pueden|siguiente|siguientes|estos|estas|es|son|está|están|fue|fueron
        """,
        Word.ADVERB: """
            también|siempre|además|periódicamente|regularmente|normalmente|generalmente|como mínimo|al menos
            solo|sólo|únicamente|por defecto
        """,
        Word.LEADS_IN: """
            para|con el fin de|durante|cuando|si|al|después de|antes de|en|con|por defecto|además de|según
            una vez
        """,
        Word.SERVERS_SAID: """
            servidores|sistemas|equipos|máquinas|puntos de conexión|puntos finales|sitios web|redes|componentes
        """,
        Word.MOVED_ENDS: "de|a|desde|hacia",
        Word.MOVES: "migraci*|migrar|renombr*|traslad*",
        Word.OPENER: """
            (la|el|las|los)? (conexión|conexiones|sesión|sesiones|tráfico|túnel|canal|flujo)? (es|son|está|se)? \
                (siempre)? (iniciado|iniciada|iniciados|iniciadas|abierto|abierta|abiertos|abiertas|establecido|\
                establecida|establecidas|originado|originada) (siempre|sólo|solo)? (por|desde|por parte de|por parte \
                del) {own}
            (a iniciativa de|a iniciativa del|iniciador:|iniciador es|inicia:|inicia) {own}
            {own} (inicia|abre|establece|origina) (la|el|las|esta|una)? (conexión|conexiones|sesión|tráfico|túnel|\
                canal)
            {own} (la|lo|las) (abre|inicia|establece)
        """,
        Word.WAY_FROM: """
            ({way}|entrada|{ports})? (desde|de|del|procedente de|procedente del|proveniente de|proveniente del) {own}
        """,
        Word.WAY_TO: """
            ({way}|salida|{ports})? (hacia|hasta|con destino a|con destino al) {own}
            ({way}|salida|{ports}) (a|al) {own}
        """,
        Word.WAY_AT: """
            ({way}) en {own}
        """,
        Word.WAY_WITH: """
            ({both}|{way}) con {own}
        """,
        Word.LOOKED_THROUGH: """
            funcionamiento de|funcionamiento del|funcionamiento de la|funcionamiento de los|funcionamiento de las
            correcto funcionamiento de|correcto funcionamiento del|correcto funcionamiento de la
            correcto funcionamiento de los|correcto funcionamiento de las|buen funcionamiento de
            buen funcionamiento del|buen funcionamiento de la|buen funcionamiento de los|buen funcionamiento de las
            funcionamiento correcto de|funcionamiento correcto del|funcionamiento correcto de la
            funcionamiento correcto de los|funcionamiento correcto de las|grupo de seguridad de|grupo de seguridad del
            grupo de seguridad para
        """,
        Word.FORM_BY_PORTS: "(en|por|mediante|a través de) {ports}",
        Word.RELATIVE: """
            que use|que usa|que utilice|que utiliza|que usas|que cree|que se usan|que se utilicen|que haya creado
        """,
        Word.HOST_KIND: "rol|host|nodo|servidor|máquina|vm|instancia|contenedor|máquina virtual|equipo",
        Word.QUALITY: """
            disponibilidad|seguridad|cumplimiento|rendimiento|recuperación|cifrado|redundancia|certificados
            virtualización|hardware|software
        """,
        Word.FORM_PAIR: """
            {ports} (en|de|del) {b} (deben ser|deben estar) (accesibles|alcanzables|abiertos) (desde|para|por) {a}
            {ports} (en|de|del) {b} (tienen que ser) (accesibles|alcanzables|abiertos) (desde|para|por) {a}
            desde {a} {ports} (están|deben estar) (abiertos|abiertas|permitidos) (hacia|a|al) {b}
            {a} (debe|deben|puede|pueden|debe poder|deben poder) (acceder|conectarse|llegar) (a|al) {b}
            ({ports})? (de|del|desde) {a} (a|al|hacia|hasta) {b}
            {a} (se conecta a|se conecta al|se conectan a|se conectan al) {b}
            {a} (se conecta con|accede a|accede al|contacta con) {b}
            {ports} (deben estar|tienen que estar|deben ser) (abiertos|abiertas|permitidos) en {b} y (ser)? \
                (accesibles|alcanzables) (desde|para|por) {a}
            para que {a} (pueda|puedan) (alcanzar|contactar con|acceder a|llegar a|conectarse a) {b} (deben \
                estar|tienen que estar) (abiertos|abiertas) {ports}
            para que {a} (pueda|puedan) (alcanzar|contactar con|acceder a|llegar a|conectarse a) {b} {ports} (deben \
                estar|tienen que estar) (abiertos|abiertas)
            {a} (envía|envían) (sus|los)? (datos|registros|métricas) a {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|comunicación|comunicaciones)? entre {a} y {b}
            {a} y {b} (se comunican|se comunican entre sí|intercambian datos)
            {a} se comunica con {b}
        """,
        Word.FORM_NAMED_INWARD: """
            hacia {own}
            (abierto|abiertos|permitido|permitidos) (hacia) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            desde {own}
            {own} (debe|deben) (poder)? (acceder|alcanzar)
        """,
        Word.THIS_TABLE: """
            la siguiente tabla|la tabla siguiente|esta tabla|en la siguiente tabla se|en la tabla siguiente se
            la tabla|esta sección|la siguiente lista|la lista siguiente|la tabla de abajo|las siguientes tablas
            la tabla a continuación
        """,
        Word.TABLE_SHOWS: """
            muestra|enumera|describe|contiene|indica|enumeran|muestran|lista|identifica|detalla|presenta|resume
            especifica|indican|describen|detallan|identifican|listan|recoge|incluye
        """,
        Word.BEHIND_TITLE: """
            y cómo|y por qué|y qué|y cuáles|y su|y sus|así como su|así como sus|junto con su|junto con sus
            y la forma en que|y los productos|y otros productos|y su uso|y su finalidad|y su interacción
        """,
        Word.INSTALLED: """
            donde|en el que|en la que|en los que {own} está instalado|está instalada|se ejecuta|se instala
            donde esté instalado|donde esté instalada|donde estén instalados|donde estén instaladas|donde \
                está instalado|donde está instalada|donde se ejecute|donde se ejecuta|donde se instale|en el que \
                esté instalado|en el que esté instalada|en el que estén instalados|en el que estén instaladas|en \
                el que está instalado|en el que está instalada|en el que se ejecute|en el que se ejecuta|en el \
                que se instale|en la que esté instalado|en la que esté instalada|en la que estén instalados|en \
                la que estén instaladas|en la que está instalado|en la que está instalada|en la que se ejecute|\
                en la que se ejecuta|en la que se instale|en los que esté instalado|en los que esté instalada|en \
                los que estén instalados|en los que estén instaladas|en los que está instalado|en los que está \
                instalada|en los que se ejecute|en los que se ejecuta|en los que se instale|en las que esté \
                instalado|en las que esté instalada|en las que estén instalados|en las que estén instaladas|en \
                las que está instalado|en las que está instalada|en las que se ejecute|en las que se ejecuta|en \
                las que se instale {own}
            donde|en el que|en la que|en los que|en las que {own} esté instalado|esté instalada|se ejecute|\
                se instale
            con {own} instalado|instalada
        """,
        Word.BEFORE_PAIR: """
            requerid*|permitid*|esperad*|necesari*|obligatori*
            aprobad*|autorizad*|siguientes|previst*
        """,
        Word.FLOWS_SAID: "comunicación|comunicaciones",
        Word.FOR_PURPOSE: "para|por|de|del|sobre|vía|en",
        Word.FORM_SOURCE: """
            (el origen|la dirección de origen|la dirección ip de origen|el host de origen|la dirección ip origen) \
                (es) (siempre)? {own}
            {ports} (deben ser|deben estar|son|están) (accesibles|alcanzables|expuestos) (desde|por|a) {own}
        """,
        Word.FORM_DESTINATION: """
            (el destino|la dirección de destino|la dirección ip de destino|el host de destino|la dirección ip \
                destino) (es) (siempre)? {own}
        """,
        Word.EVERY_PORT_IS: """
            todos (los|estos) (puertos|números de puerto) (siguientes|indicados|enumerados|mencionados|requeridos|\
                de red)? {here}? (son|utilizan|usan|corresponden a) (el|de tipo|puertos)? (protocolo)? {how}
        """,
        Word.PORTS_ARE: """
            (los)? puertos (siguientes|indicados|enumerados|mencionados)? {here}? (son|utilizan|usan) (el|de tipo|\
                puertos)? (protocolo)? {how}
            el protocolo (utilizado|predeterminado)? es {how}
        """,
        Word.UNLESS_SAID: """
            (a menos que|salvo que|excepto que|a no ser que|excepto donde|excepto cuando|si no) (se)? (indique|\
                especifique|señale|mencione|diga|indica|especifica) (expresamente)? (lo contrario|otra cosa|de otro \
                modo|de otra manera)
            (salvo|excepto|a menos que haya) (indicación|indicaciones) (contraria|en contrario|en contra)
        """,
        Word.PORTS_HERE: """
            a continuación|en esta sección|en este documento|en las tablas|en las siguientes tablas
        """,
        Word.PORTS_IN_TABLE: """
            en la tabla|en esta tabla|de la tabla|en la siguiente tabla|en la tabla siguiente
        """,
        Word.LEGEND: "leyenda|abreviaturas",
        Word.STANDS_FOR: "significa|significan|quiere decir|indica|indican|designa|representa|es|son|está|están",
        Word.TOPIC: """
            requisitos|red|reglas|puerto|puertos|protocolo|protocolos|direcciones|entrada|salida|saliente|salientes
            flujo|flujos|de|el|los|las|y|para|configuración|mínim*|requerid*|utilizad*|tráfico|conexiones|entrantes
            entrante|cortafuegos|requisito|anexo|apéndice|capítulo
            escenario|escenarios
        """,
        Word.ZONE_DMZ: "desmilitarizada*|demilitarizada*",
        Word.ZONE_DIRECTORY: "*controlador de dominio*|*controladores de dominio*",
        Word.ZONE_DATABASES: "*base de datos*",
        Word.CLIENT_ALONE: "cliente|clientes|client|clients",
        Word.PRODUCT: "desde|hasta|antes|año|en",
        Word.AREA: "zona|zonas|red|redes|subred|segmento|vlan|sitio|ubicación",
        Word.NAME_NOUN: "nombre|nombres|host|servidor|equipo|máquina",
        Word.MASK: "máscara|prefijo",
        Word.TRANSLATED: "traducido|traducida|traducidos|traducidas|traducción|nateada|nateado|nateadas|nateados",
        Word.HELD_BY_END: """
            certificado|certificados|autoridad de certificación|clave|claves|versión|sistema operativo|cantidad|número
            propietario|ubicación|licencia|modelo|fabricante|contraseña|credenciales|memoria|estado
        """,
        Word.BESIDE_END: """
            descripción|identificador|comentario|máscara|prefijo|propietario|tipo|comentarios|responsable
        """,
        Word.HOSTS_SAID: """
            hosts|direcciones ip|direcciones|dominios|destinos|url|urls|direcciones url|sitios|nombres de dominio
            servicios
        """,
        Word.TO_BE: "ser|estar",
        Word.UNSPECIFIC: """
            sistema|software|plataforma|entorno|instalación|avanzadas|básicas|predeterminadas|generales|recomendadas
            adicionales|avanzados|básicos
        """,
        Word.LEANS: "de|del|de la|de los|de las",
        Word.OF_STATES: "máquina de estados|estados|transiciones|transición",
        Word.OF_TRAFFIC: """
            tráfico|flujo|flujos|red|redes
            cortafuegos|conexiones|zonas|segmentación|conectividad|comunicación|comunicaciones
        """,
        Word.OF_VERSIONS: "compatibilidad|actualización|actualizaciones",
        Word.FEATURE_HEADER: "característica|características|funcionalidad|función",
        Word.UNLESS: "salvo si|excepto si|a menos que|salvo que",
        Word.LISTENER: "proceso que escucha|servicio que escucha|oyente",
        Word.DITTO: "ídem|idem|como arriba|igual que arriba|íd|id|lo mismo que arriba|ídem.",
        Word.MAY_BE_TOPIC: "equipo|equipos|usuario|usuarios|dispositivo|dispositivos|base de datos|bases de datos",
        Word.DENIED_BY: "por|debido a|según|conforme a",
        Word.TIME_NAME: """
            enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes
            martes|miércoles|jueves|viernes|sábado|domingo|medianoche|mediodía|hoy
        """,
        Word.HOUR: "horas",
        Word.STAGE: """
            producción|preproducción|pruebas|desarrollo|integración|homologación|entorno|entornos|ambiente|ambientes
        """,
        Word.NO_DESTINATION: "uso|utilización",
        Word.PART_PLAYED: "rol|roles|función",
        Word.NAME_ALONE: "nombre|etiqueta",
        Word.SOCKETS: "conmutador|conmutadores|panel de parcheo|toma|roseta|cable|cableado|velocidad|dirección mac",
        Word.NUMBER_ALONE: "número|números",
        Word.COUNT_OF: "cantidad",
        Word.WHETHER: "está|es|si está",
        Word.IN: "hacia dentro|hacia adentro|hacia el interior|adentro",
        Word.OUT: "hacia fuera|hacia afuera|hacia el exterior|afuera",
        Word.WAY_BETWEEN: "a|hacia|hasta",
        Word.WAY_BACK: "de|desde",
        Word.WAY_AROUND: "de|desde|a|hacia|solo|sólo",
        Word.GROUP_ALONE: "grupo|grupos",
        Word.COUNTERPART: """
            contraparte|otra parte|la otra parte|otro extremo|otro lado|interlocutor|par|socio|sistema remoto
        """,
        Word.TURNS_NEXT: "no|nunca|no está",
    },
    plurals={"ores": "or"},
    unstated="no indicado",
)
