"""What words mean to the readers of port documents: headers of columns, phrases of cells, and all other words."""

from __future__ import annotations

from enum import StrEnum, auto


class Column(StrEnum):
    """What a column says. `HOST` is the end whose ports the table lists, `PEER` the end at the other side of it.

    `PAIR` names both ends in one cell, with an arrow between them. `ENDPOINT` is where a service listens, whichever
    way the table looks: a destination always. `TICKS` says yes or no of the ends that its header names: a role whose
    ports these are, or `A-to-B`. `INBOUND` and `OUTBOUND` say yes or no of a direction each.

    Zones and addresses are attributes of an end that another column names: `ZONE` and `ADDRESS` of the end that they
    stand beside. From `OWNER` on they are what a request says of its flow.
    """

    SOURCE = "source"
    DESTINATION = "destination"
    ENDPOINT = "endpoint"
    HOST = "host"
    PEER = "peer"
    PAIR = "pair"
    TICKS = "ticks"
    PORT = "port"
    TCP = "tcp"
    UDP = "udp"
    COMPOSITE = "composite"
    SOURCE_PORT = "source-port"
    TRANSPORT = "transport"
    SERVICE = "service"
    PURPOSE = "purpose"
    NOTES = "notes"
    DIRECTION = "direction"
    INBOUND = "inbound"
    OUTBOUND = "outbound"
    ACTION = "action"
    ENCRYPTION = "encryption"
    OPTIONAL = "optional"
    REQUIRED = "required"
    SOURCE_ZONE = "source-zone"
    DESTINATION_ZONE = "destination-zone"
    ZONE = "zone"
    SOURCE_ADDRESS = "source-address"
    DESTINATION_ADDRESS = "destination-address"
    ADDRESS = "address"
    OWNER = "owner"
    REQUESTER = "requester"
    APPROVER = "approver"
    TICKET = "ticket"
    RULE = "rule"
    ENVIRONMENT = "environment"
    VALID_UNTIL = "valid-until"
    JUSTIFICATION = "justification"


#: The columns that ports are read from.
PORTS = (Column.PORT, Column.COMPOSITE, Column.TCP, Column.UDP)
#: The columns that say of an end where it stands.
OF_END = (
    *(Column.SOURCE_ZONE, Column.DESTINATION_ZONE, Column.ZONE),
    *(Column.SOURCE_ADDRESS, Column.DESTINATION_ADDRESS, Column.ADDRESS),
)
#: The columns that a request has beside its flow, notes and purposes aside.
OF_REQUEST = (
    *(Column.OWNER, Column.REQUESTER, Column.APPROVER, Column.TICKET, Column.RULE, Column.ENVIRONMENT),
    *(Column.VALID_UNTIL, Column.JUSTIFICATION),
)
#: The columns that say which way a row goes.
WAYS = (Column.DIRECTION, Column.INBOUND, Column.OUTBOUND)


class Meaning(StrEnum):
    """What a phrase of a cell is to the grammar. A phrase of several words wins over its parts.

    Where one phrase has several meanings, in one language or in two, the last of this list holds.
    """

    PROSE = "prose"  # part of a name where it stands inside one, nothing elsewhere: articles, prepositions, hedges
    IP_PROTOCOL = "ip protocol"  # a protocol number follows, no port
    DYNAMIC = "dynamic"
    ANY = "any"
    NONE = "none"
    NEGATIVE = "negative"
    PERMITTED = "permitted"
    UNRESOLVED = "unresolved"
    NEXT_FREE = "next free"  # the number before is where a search begins, not a port
    AND = "and"
    OR = "or"
    TO = "to"
    ABOVE = "above"
    BETWEEN = "between"
    FROM = "from"
    FILLER = "filler"  # says nothing by itself: port, using, via
    WHERE = "where"  # what follows explains a template
    MARK = "mark"  # Word.OPTIONAL, Word.DEFAULT, Word.CONDITIONAL
    TRANSPORT = "transport"
    ENCRYPTION = "encryption"


class Word(StrEnum):
    """All other words that are read. Those marked (forms) may be written as `word*`, with whatever ending.

    `a!b` is a word that does not mean this where b comes next; `_` is a space that has to stand there.
    """

    # Marks of services.
    MEDIA = auto()  # names of what carries the voice of a call
    OPTIONAL = auto()
    DEFAULT = auto()
    CONDITIONAL = auto()  # only, if, in case of
    SECURED = auto()  # an encryption of which no more is said
    UNSECURED = auto()
    # Beside an encryption, and said of it before they are said of ports.
    ENCRYPTION_NOUN = auto()  # an encryption only beside one of the next: "no encryption", "encryption required"
    WITHOUT = auto()  # before it: there is none
    OFF = auto()  # behind it
    OFFERED = auto()  # it may be, or not
    NOT_REQUIRED = auto()  # so it may be
    ENFORCED = auto()
    WITH_OR_WITHOUT = auto()  # before it
    COPULA = auto()  # may stand between it and what is said behind it
    # Numbers that are no ports.
    PRODUCT = auto()  # a year behind it is a version: Exchange 2003
    NUMBERED = auto()  # no number behind it is a port: RFC, table, section
    UNIT = auto()  # it counts things: minutes, users
    UNIT_SIGN = auto()  # a UNIT that other words are written together with
    TIMES = auto()  # behind a number: so many of what comes next
    COUNTED = auto()  # behind a number that stands alone: so many ports, whichever they are
    PER = auto()  # behind a number that is added for each of something: "+ 10 per user"
    ICMP_TYPE = auto()
    ICMP_CODE = auto()
    MONTH = auto()  # the beginnings of months' names, as spreadsheets write dates
    TIME_NAME = auto()  # whole names of months and days of the week, also declined: from May to June
    HOUR = auto()  # beside a number, in a time of day: 8 am
    MONTH_IN_ORDER = auto()  # how the twelve of them begin, in order
    YEAR_SIGN = auto()
    MONTH_SIGN = auto()
    DAY_SIGN = auto()
    DATE_LETTER = auto()  # of the codes that spreadsheets format dates by
    # Operators: they turn the number beside them. Those named BEHIND stand behind it.
    GREATER_THAN = auto()
    AT_LEAST = auto()
    LESS_THAN = auto()
    AT_MOST = auto()
    MORE_BEHIND = auto()
    LESS_BEHIND = auto()
    OR_LESS = auto()  # behind: and below
    UNEQUAL = auto()  # every port but the next number
    RANGE = auto()  # two numbers behind it are bounds
    EXCEPT = auto()
    EXCEPT_BEHIND = auto()
    NOT = auto()  # before the number, or behind it where nothing else comes
    NOT_BEHIND = auto()
    UNCLEAR = auto()  # may turn the number or not, or makes it another thing than a port: it is left unresolved
    SOURCE_PORT = auto()  # the ports behind it are those that a connection comes from
    OVER = auto()  # above the number, or by way of it
    BELOW = auto()  # below the number, or at it
    TIGHT = auto()  # turns a number that it is written together with, and behind a word ends a sentence
    REPLACED = auto()  # between a number that does not hold any more and the one that does: now, replaced by
    DENIED_BEHIND = auto()  # like NOT_BEHIND, whatever comes next
    CHANGED_BEHIND = auto()  # behind two numbers, of which one does not hold any more, or a number and more: 8000番台
    LEFT_OUT = auto()  # behind a number that an exception is of, and denies it where nothing says of what
    AND_OF_TWO = auto()  # between those bounds, beside Meaning.AND
    SPAN_BEHIND = auto()  # behind two numbers that are bounds: 5000と5050の間
    # Other words of cells.
    COUNTER = auto()  # written behind a number without a space, and says nothing: 443番
    HOWEVER = auto()  # before an exception in a bracket: "but not 8005"
    COUNTED_OUT = auto()  # one sign behind a COUNTER that makes a hundred of it: 8000番台
    NO_NAME = auto()  # a word of prose that names no application where it stands alone
    OBJECT_PREFIX = auto()  # before a name in the objects of firewalls: svc-https
    TO_THOUSANDS = auto()  # beside Meaning.TO, between 50,000 and 60,000
    LEANS = auto()  # how a phrase begins that leans on the name before it: of the
    OF_TRAFFIC = auto()  # in the title of a grid without ports: it says who may connect
    OF_STATES = auto()  # there: it says what may become of what
    OF_VERSIONS = auto()  # there: it says which versions go together
    FEATURE_HEADER = auto()  # over what a product can do
    UNLESS = auto()  # a condition: the number behind it is none that the row opens
    HOSTS_SAID = auto()  # beside ports or a direction, names nobody: "outgoing ports/hosts"
    TO_BE = auto()  # what begins with it is no name: "be opened for"
    UNSPECIFIC = auto()  # before "requirements", says whose in general: system
    ABSENT = auto()  # abbreviations: n/a
    CROSS = auto()  # a cell that is nothing else says that there is no connection
    ABOUT = auto()  # between "see notes" and the port that the notes are about
    # Headers of columns (forms): words of a longer header, "Destination TCP port".
    PORT_NOUN = auto()
    PORT_COMPOUND = auto()  # of a header: `Ausweichport`
    NO_PORT = auto()  # words that these stand in, and which are none: transport, support
    SOURCE_NOUN = auto()
    DESTINATION_NOUN = auto()
    NO_DESTINATION = auto()  # beside a word of the destination that is one of purposes, too: "tujuan penggunaan"
    PROTOCOL_NOUN = auto()
    SENDS = auto()  # "the relay connects to these ports"
    NO_SOURCE = auto()  # beside a word of the source, it does not make the port the source's: "ports from clients"
    PLURAL_IN_BRACKETS = auto()  # port(s)
    OPENS = auto()  # (forms) in a legend: what its mark says of a host, which opens the connection
    LISTENS = auto()  # (forms) likewise, which waits for it
    LISTENER = auto()  # whole headers of the end that waits: beside one, "requester" is the end that opens
    SOURCE_BESIDE = auto()  # a header that begins so shows that the one beside it is the destination
    LOCAL = auto()
    REMOTE = auto()
    SERVICE_NOUN = auto()
    AREA = auto()  # zone, network: less close than a host
    ADDRESS_NOUN = auto()  # of an end that may have a name beside it
    BESIDE_END = auto()  # of what is said of an end, and is not its name: description, id
    HELD_BY_END = auto()  # (forms) of what an end has, and is not: certificate, version, location
    NAME_NOUN = auto()  # of an end: name, host
    MASK = auto()  # of an address that stands beside it
    TRANSLATED = auto()  # of an address or a port that another one stands for: NAT
    ZONE_NOUN = auto()  # of an AREA, those that are a zone, not a place
    ZONE_OF_SOURCE = auto()  # whole headers, where they are no words of the source and of a zone side by side
    ZONE_OF_DESTINATION = auto()
    ADDRESS_OF_SOURCE = auto()
    ADDRESS_OF_DESTINATION = auto()
    RANGE_FIRST = auto()  # of two columns of ports, the one with the numbers that ranges begin with
    RANGE_LAST = auto()
    SETTABLE = auto()  # of Meaning.UNRESOLVED: behind a port it says that another may be set
    SEVERAL_PORTS = auto()  # the plural, beside a name alone: which ports they are is not said
    CONNECTIONS = auto()  # over what reports of connectivity list: transports with their ports
    PERMANENT = auto()  # in the place of the day that something is valid until
    ROW_NUMBER = auto()  # over the numbers of rows
    OTHER_NUMBER = auto()  # (forms) over numbers that are no ports: number of, VLAN
    COUNT_OF = auto()  # beside the noun of ports, says how many there are
    KEY_HEADER = auto()  # of two columns, over the names of settings
    VALUE_HEADER = auto()  # over what they are set to
    SOCKETS = auto()  # of what has ports that cables go into, and of what is said of these: switch, VLAN, patch panel
    NUMBER_ALONE = auto()  # whole headers of numbers, whatever of: beside the names of ports, of these
    NAME_ALONE = auto()  # whole headers of names, whatever of
    PART_PLAYED = auto()  # whole headers that say which part a machine plays, or what for: role
    FURTHER = auto()  # (forms) headers of what may stand for the port beside them: fallback
    MAY_BE_ACTION = auto()  # headers of actions that may say anything else, too
    IN_FORCE = auto()  # a whole cell of a column of states: what it states is open
    CANCELLED = auto()  # likewise: it is no more, or is to be removed
    PENDING = auto()  # likewise, and of a remark: it is not open yet, or may never be
    AWAITS = auto()  # begins such a remark, whatever comes next: awaiting
    INSTEAD = auto()  # beside another port in a remark: the row may hold no more
    SIDE = auto()  # in a remark that narrows: from where, or to where
    MAY = auto()  # what begins with it is possible, and no more: can
    REST = auto()  # in titles and sentences that close: of all but what stands below
    CLOSING_FILLER = auto()  # says nothing in titles and sentences that close what stands below
    # Directions (forms), seen from the host that a table is about.
    INBOUND = auto()
    OUTBOUND = auto()
    IN = auto()  # in a cell of a few words
    OUT = auto()
    BOTH_WAYS = auto()
    BOTH_ALONE = auto()  # says both ways where it is the whole cell
    ONE_WAY = auto()  # no more than the two ends say
    # Of two ends that letters or words tell apart, in a cell that says which one opens: "from A to B".
    WAY_BETWEEN = auto()  # between both: from the first to the second
    WAY_BACK = auto()  # between both: from the second to the first
    WAY_AROUND = auto()  # before or behind both
    REVERSED = auto()  # from the destination to the source
    REMARK_BOTH_WAYS = auto()  # a remark that says so and nothing else, beside ports or among notes
    REMARK_REVERSED = auto()
    SCOPE = auto()  # in the place of a direction, says where both ends stand: internal, east-west, LAN
    BESIDE_NAME = auto()  # directions that a name ends with: "SMTP, Outbound"
    # Names of roles.
    FRONT_END = auto()  # in a name: it takes what clients ask, and hands it on
    BACK_END = auto()  # in a name: what a front-end hands on to
    ANY_ROLE = auto()
    INTERNET = auto()
    PUBLIC = auto()  # behind "exposed to", the same
    SELF = auto()
    THIS_HOST = auto()  # the machine that a document or a table is of
    ENDS_ON = auto()  # in a rule's comment, before the day on which it ends
    EACH_OTHER = auto()  # in the place of an end: the others of those that stand at the other one
    ONLY = auto()  # before or behind the name of an end, or of a protocol
    ONLY_BEFORE = auto()  # written together with the name, in a script without spaces
    ONLY_BEHIND = auto()
    ONLY_BEHIND_FOREIGN = auto()  # likewise, where the name ends in another script: else it ends many a word
    EACH = auto()  # before a noun that names what each row is about
    EACH_OF = auto()  # before a list of roles, says no more than the list
    ARTICLE = auto()
    YOUR = auto()
    ELIDED = auto()  # articles that are written together with their noun: l'
    AND = auto()
    AND_LETTER = auto()  # "and" that is a single Latin letter, and so may be a name
    AND_BETWEEN = auto()  # joins the two names behind BETWEEN, and nothing elsewhere
    AND_ATTACHED = auto()  # to the word before
    OR = auto()
    OR_LETTER = auto()
    OR_AND = auto()  # the slash in it may have spaces beside it
    STAGE = auto()  # environments, and the noun of them: rules stand there, and nobody connects from there
    PLACE_NAME = auto()  # of an environment, a network or a region, in brackets behind the name of a role
    COMPANY_FORM = auto()  # behind a comma, the end of a company's name
    CONNECTIVE = auto()  # beside AND and OR, alone on a line between two names
    CLAUSE = auto()  # makes a phrase depend on what stands before it, so that it is no name by itself
    NARROWS = auto()  # (forms) narrows the name before it and names nothing alone: "edge server, internal"
    ROLE_IN_LINE = auto()  # a line with it is a whole name
    LAST_OF_NAME = auto()  # may stand alone on the second line of a name
    # Short answers.
    YES = auto()
    TICKED = auto()  # what says yes in a column of yes and no, beside YES
    NO = auto()
    WHETHER = auto()  # a header asks whether, and says neither yes nor no: 是否
    UNTICKED = auto()
    NO_ANSWER = auto()
    MODAL = auto()  # headers of columns that may permit and deny, whatever their words: must, expected
    DENIES = auto()  # (forms)
    DENIED_BY = auto()  # behind such a word in a remark, who or what denies: by, due to
    DENIAL_OR_NOUN = auto()  # of these, those that end the name of a thing, too: "file drop"
    RESPONSE = auto()  # behind a port: what goes back over a connection that the other end opened
    CLOSING_NOUN = auto()  # of them, nouns that before another one name a thing: "blocker service"
    PERMITS = auto()  # (forms)
    REMOVES = auto()  # (forms) what is stated is to be taken away: delete, to be closed, expired
    SAMPLE = auto()  # of a row that shows how a table is filled in
    BELOW_TABLE = auto()  # begins a row below a table: approved by, total, legend
    REMOVAL = auto()  # of a title beside what is removed: "to be removed"
    NOT_MEANT = auto()  # whole titles above what is not to be opened, or may not be: out of scope, wrong rules
    FORMER = auto()  # (forms) in titles: what was open once
    REMOVED_THING = auto()  # rules, ports
    NO_LONGER = auto()  # denies what permits or is required, and turns what denies
    IN_USE = auto()  # (forms) what, denied by NO_LONGER, is not open: used, needed
    SINCE = auto()  # before the version from which on something holds; in languages without spaces, on either side
    SINCE_THEN = auto()  # of these, those that say what is so by now: since
    IN_VERSION = auto()  # those that date what was done: "removed in version 5"
    WILL = auto()  # (forms) beside such a date: it was not done yet, or is done from there on
    OUT_OF_DATE = auto()  # neither permits nor denies: deprecated
    NO_CONNECTION = auto()  # of the phrases of Meaning.NONE, those that deny and do not say "no port" alone
    TURNS = auto()  # turns what permits or denies: not
    TURNS_NEXT = auto()  # of them, those that turn the next word and answer nothing: "not blocked", but "no, blocked"
    DENIED_ALL = auto()  # in the place of an end
    AS_YOU_LIKE = auto()  # "any" in a column of ends or ports, "optional" beside them
    DITTO = auto()
    # The column of protocols.
    ANY_PROTOCOL = auto()  # a number beside it is a protocol's
    EVERY = auto()  # before ports and protocols at once: "all ports and protocols"
    EVERY_PROTOCOL = auto()  # in a column of protocols, besides the words for "any"
    PING = auto()  # ICMP by the name of a program
    OF_PORTLESS = auto()  # beside the name of an IP protocol without ports it names nothing else: echo, tunnel
    NO_PROTOCOL = auto()  # names nothing: rule, custom
    # Titles (forms): "Inbound rules for X", "Traffic between A and B".
    RULES = auto()
    USED = auto()
    OF = auto()
    FROM_ROLE = auto()
    TO_ROLE = auto()
    ON_TO = auto()  # in titles of pairs alone: "A an B"; elsewhere these words say much else
    NOT_TO_ROLE = auto()  # behind TO_ROLE: "ports to open"
    OPENED = auto()
    OPENED_ON = auto()
    NEEDS = auto()  # "X needs the following ports"
    FOLLOWING = auto()
    VERB = auto()  # of a sentence, which is no name
    # Of what is done, as they are written: with a capital many belong to names, "Send connector".
    DOES = auto()  # begins a phrase that is no name: receive, for the sending of
    MAY_DO = auto()  # likewise, where no role's noun ends it: "push metrics" beside "push server"
    DOES_INSIDE = auto()  # stands in one behind another word: to receive
    DOES_LAST = auto()  # ends one, in languages that have the verb last
    LEADS_TO_VERB = auto()  # what follows "to" behind it says what is done: used, in order
    IN_PLACE = auto()  # before a CLOUD
    CLOUD = auto()
    CONNECTING = auto()  # before the name of the other end: "communication with X"
    POSSESSIVE = auto()  # in languages without spaces, between a name and what is POSSESSED
    POSSESSED = auto()
    OWN_RULES = auto()  # between a name and RULES: "X inbound rules"
    BETWEEN = auto()
    BETWEEN_BEHIND = auto()  # behind both names
    THIS_TABLE = auto()  # TABLE_SHOWS behind it
    TABLE_SHOWS = auto()
    TABLE_SHOWS_BEHIND = auto()  # at the end of such a sentence
    BEHIND_TITLE = auto()  # begins what a sentence says besides, behind the name in it: "and how they are used"
    IN_THIS_TABLE = auto()
    NUMBERED_PART = auto()  # table 3
    REACH = auto()  # "A to reach B"
    TRAFFIC = auto()  # behind the second name
    TO = auto()  # between two names: A-to-B
    DEFINITE = auto()  # the article of a ROUTE
    ROUTE = auto()  # sentences with {a} and {b}, one a line; {the}: DEFINITE may stand there
    SENTENCE = auto()  # begins a sentence to the reader, not a name
    ROLE_NOUN = auto()  # makes a phrase a role: "Agent to server" is a pair, "Introduction to ports" is none
    MAY_BE_TOPIC = auto()  # of the ROLE_NOUNs, those that name no host by themselves: "Cloud services"
    PARTS = auto()  # "between the components", of which a table may name each: no name of an end
    BARE_NOUN = auto()  # of these nouns, those that name no role by themselves beside a slash: "Control/Server"
    ACTIVITY = auto()  # (forms) what is done, not who does it: installation, upgrade
    CALLED = auto()  # between GROUP and the name of one
    GROUP = auto()  # a set of rules with a name of its own: security group, network ACL
    GROUP_ALONE = auto()  # whole headers that may be of a GROUP: group
    COUNTERPART = auto()  # whole headers of the end at the other side, whichever it is: partner
    ATTACHED = auto()  # behind an arrow, before what the title's one name is put to: "web-sg → attach to web01"
    ATTACHED_BEHIND = auto()  # behind both
    # Forms of whole titles, one a line, with {own} or {a} and {b}: `(a|b)` is either, `(a|b)?` may be left out, {ports}
    # is PORTS_SAID with PORTS_BESIDE before and behind it, {hosts} is HOSTS_SAID. The NAMED ones say little: the name
    # has to be a role's.
    FORM_OPEN_ON = auto()  # "ports that must be open on {own}": of the forms of hosts, those that say that it listens
    FORM_HOST = auto()  # "ports used by {own}"
    FORM_INWARD = auto()  # "traffic to {own}"
    FORM_OUTWARD = auto()
    FORM_SOURCE = auto()  # "the source is {own}"
    FORM_DESTINATION = auto()
    FORM_REQUIRED = auto()  # "requirements for {own}": a host by its noun, or by a proper name
    FORM_PAIR = auto()  # "{a} connects to {b}"
    FORM_AMONG = auto()  # "ports open between {own}": both ends
    FORM_BETWEEN = auto()  # "{a} and {b} communicate"
    FORM_NAMED_HOST = auto()  # "{own} ports"
    FORM_NAMED_INWARD = auto()  # "to {own}"
    FORM_NAMED_OUTWARD = auto()
    FORM_BY_PORTS = auto()  # "on the following ports", beside a pair
    # Forms of whole cells that say a direction and name an end; {way} is INBOUND or OUTBOUND, {both} is BOTH_WAYS.
    WAY_FROM = auto()  # "inbound from {own}"
    WAY_TO = auto()  # "to {own}"
    WAY_AT = auto()  # "inbound on {own}"
    WAY_WITH = auto()  # "both ways with {own}"
    # Forms of whole clauses of notes.
    OPENER = auto()  # "initiated by {own}"
    # What a title has beside a name and is no part of it: "the operation of X", "the security group of X".
    LOOKED_THROUGH = auto()
    RELATIVE = auto()  # begins a clause behind a name: "clients that you use"
    RELATIVE_BEFORE = auto()  # ends one before it
    POSSESSIVE_ENDING = auto()  # of a name, before its ports: 's
    QUALITY = auto()  # (forms) what requirements are about where they are no machine's: availability, security
    LETS_THROUGH = auto()  # ends the name of what is no end of the flows that it lets through: "your router"
    HOST_KIND = auto()  # before a colon and the name of one: "Node: pve1"
    LOOKED_THROUGH_BEHIND = auto()  # "X to work properly"
    FORM_MUST = auto()  # {must} in a form: "that have to be"
    FORM_OPENED = auto()  # {opened}
    PORTS_SAID = auto()
    PORTS_BESIDE = auto()
    SERVERS_SAID = auto()  # {hosts} too, behind a verb: "needs access to the following servers"
    ADVERB = auto()  # may stand anywhere in a form and says nothing of ends: periodically
    MOVES = auto()  # (forms) of a title: what the table has is moved from one place to another
    MOVED_ENDS = auto()  # whole headers of such a table, which elsewhere are those of ends
    ASKS = auto()  # asks the reader, before a form: "make sure that"
    LEADS_IN = auto()  # begins what stands before a form, up to a comma: "for the installation, X needs …"
    INSTALLED = auto()  # sentences with {own} that say what runs on the host, one a line
    TOPIC = auto()  # says what a section is about, not who connects
    LEGEND = auto()  # before what marks stand for
    STANDS_FOR = auto()  # between a mark and what it stands for, in a sentence: means
    STANDS_FOR_BEHIND = auto()  # behind what a mark stands for, in a script without spaces
    # A title with an arrow inside a phrase: "required A → B flows for C".
    BEFORE_PAIR = auto()  # (forms) what is said of the flows before both names, and no part of the first: required
    FLOWS_SAID = auto()  # what the names are ends of, beside PORTS_SAID
    FOR_PURPOSE = (
        auto()
    )  # begins what follows behind both names; in languages without spaces it ends what stands before
    # The transport of all ports, as a sentence says it. Forms as those of titles, with {how} for the transport and
    # {here} for PORTS_HERE or PORTS_IN_TABLE; an exception may stand anywhere in them.
    EVERY_PORT_IS = auto()  # "all ports are {how}"
    PORTS_ARE = auto()  # "ports are {how}", which says it of all beside an exception alone
    UNLESS_SAID = auto()  # (forms) the exception: "unless otherwise noted"
    PORTS_HERE = auto()  # where such ports stand: "listed below"
    PORTS_IN_TABLE = auto()  # "in this table": of one alone
    # Zones (forms), by the name of a role in them.
    ZONE_DMZ = auto()
    ZONE_INTERNET = auto()
    ZONE_DIRECTORY = auto()
    DIRECTORY_ALONE = auto()  # the whole name
    ZONE_DATABASES = auto()
    ZONE_CLIENTS = auto()
    CLIENT_ALONE = auto()
    CLIENT_LAST = auto()  # ends the name, a CLIENT_DEVICE and brackets aside
    CLIENT_DEVICE = auto()
    CLIENT_FIRST = auto()  # begins the name, a CLIENT_ADJECTIVE aside; a product follows
    CLIENT_ADJECTIVE = auto()
