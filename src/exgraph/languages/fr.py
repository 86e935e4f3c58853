"""French: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "fr",
    columns={
        Column.SOURCE: """
            source|de|origine|depuis|émetteur|adresse source|client|adresse ip source|utilisé par|provenance
        """,
        Column.DESTINATION: """
            destination|cible|à|vers|serveur|adresse de destination|destinataire|adresse ip de destination
        """,
        Column.ENDPOINT: "point de terminaison|points de terminaison",
        Column.HOST: "hôte|hôtes|nœud|machine|rôle|rôle serveur",
        Column.PEER: "source/destination|origine/destination|de/vers|vers/de|destination/source",
        Column.PAIR: "de → vers|source → destination|flux",
        Column.PORT: "numéro de port|numéros de port|plage de ports",
        Column.TRANSPORT: "protocole|protocoles|protocole de transport|transport",
        Column.SERVICE: "service|services|application|protocole d'application|nom du service",
        Column.PURPOSE: "description|objet|objectif|utilisation|fonction|composant|produit|type|nom|usage",
        Column.NOTES: "remarque|remarques|commentaire|commentaires|notes",
        Column.DIRECTION: "direction|sens|sens du trafic|entrant ou sortant|entrée/sortie|sens du flux",
        Column.ACTION: "action|autoriser/refuser|autorisé|politique|statut|état|activé|actif|décision",
        Column.ENCRYPTION: "chiffrement|chiffré|sécurité",
        Column.OPTIONAL: "facultatif|optionnel",
        Column.REQUIRED: "requis|obligatoire",
    },
    also={
        Column.SERVICE: "utilisé par",
        Column.HOST: "composant|produit",
        Column.PEER: "produit",
    },
    cells={
        Meaning.PROSE: """
            souvent|généralement|habituellement|normalement|typiquement|en général|par exemple|p. ex|toujours|aussi|le
            la|les|l|un|une|des|du|au|aux|est|sont|en|dans|pour|entrant|entrante|entrants|entrantes|sortant|sortante
            sortants|sortantes|utilisé|utilisée|utilise|utilisent|requis|requise|recommandé|nécessaire
        """,
        Meaning.IP_PROTOCOL: "protocole ip|numéro de protocole|protocole",
        Meaning.DYNAMIC: "dynamique|dynamiques|port dynamique|ports dynamiques|éphémère|éphémères|dynamiquement",
        Meaning.ANY: "tous|tous les ports|toutes|n'importe quel",
        Meaning.NONE: "aucune connexion directe|aucune connexion|aucun|aucune|sans objet|non applicable|non disponible",
        Meaning.NEGATIVE: """
            non requis|non requise|pas nécessaire|bloquer|refuser|désactivé|désactivée|désactivés|bloqué|bloqués
            interdit|interdits|fermé|refusé|non autorisé|pas requis
        """,
        Meaning.PERMITTED: "autoriser|autorisé|ouvrir|ouvert",
        Meaning.UNRESOLVED: """
            selon votre installation|voir commentaires|voir les commentaires|voir remarques|voir ci-dessous
            configuré par l'utilisateur|configurable par l'utilisateur|port personnalisé|personnalisé
            dépend du fournisseur|autre port|inconnu|défini par l'utilisateur
        """,
        Meaning.NEXT_FREE: "prochain port libre|port libre suivant",
        Meaning.AND: "et",
        Meaning.OR: "ou",
        Meaning.TO: "à",
        Meaning.ABOVE: "et plus|et au-delà|et supérieurs|ou plus|ou supérieur|et au-dessus|ou au-delà|et supérieur",
        Meaning.BETWEEN: "entre|compris entre|comprises entre",
        Meaning.FROM: "de|du",
        Meaning.FILLER: "plage|plage de ports|numéro de port|avec|sur|par|utilisant|les ports|le port",
        Meaning.WHERE: "où",
    },
    words={
        Word.GREATER_THAN: "supérieur à|supérieurs à|supérieure à|plus grand que|au-dessus de|plus de|au-delà de",
        Word.AT_LEAST: "à partir de|à partir du|au moins|supérieur ou égal à|supérieurs ou égaux à|dès",
        Word.LESS_THAN: "inférieur à|inférieurs à|inférieure à|plus petit que|au-dessous de|en dessous de|moins de",
        Word.AT_MOST: "jusqu'à|jusqu’à|jusqu'au|jusqu’au|au plus|inférieur ou égal à|inférieurs ou égaux à",
        Word.OR_LESS: "et moins|ou moins|et inférieurs|ou inférieur|et en dessous",
        Word.UNEQUAL: "différent de|différents de",
        Word.RANGE: "plage|plage de ports",
        Word.EXCEPT: """
            sauf|excepté|à l'exception de|à l’exception de|à l'exception du|hormis|hors|tous sauf|sauf le|exclu
        """,
        Word.NOT: "non|pas|pas le|jamais|pas de",
        Word.OPTIONAL: "facultatif|facultative|optionnel|optionnelle",
        Word.DEFAULT: "par défaut",
        Word.CONDITIONAL: "selon|en fonction de|seulement|uniquement|si|seulement si|lorsque",
        Word.SECURED: "sécurisé",
        Word.UNSECURED: "non sécurisé",
        Word.NUMBERED: "tableau|étape|taille|nombre|remarque|note",
        Word.UNIT: "heures|jours|secondes",
        Word.MONTH: "janv|févr|fév|mars|avr|juin|juil|août|déc",
        Word.TO_THOUSANDS: "au",
        Word.ABSENT: "s/o",
        Word.ABOUT: "pour",
        Word.SOURCE_NOUN: "origine",
        Word.DESTINATION_NOUN: "cible|serveur",
        Word.PROTOCOL_NOUN: "protocole|protocoles",
        Word.SENDS: "envoyer",
        Word.LOCAL: "locale|local|locales|locals",
        Word.REMOTE: "distant|distants",
        Word.ADDRESS_NOUN: "adresse|adresses",
        Word.BESIDE_END: "description|identifiant|commentaire|masque|préfixe|propriétaire",
        Word.TRANSLATED: "traduit|traduite",
        Word.FIRST: "premier|début|min|de|depuis",
        Word.LAST: "dernier|fin|max|à|jusqu'à",
        Word.ROW_NUMBER: "ligne",
        Word.MAY_BE_ACTION: "politique|statut|état|activé|actif",
        Word.INBOUND: "entrant|entrante|entrants|entrantes|entrée|entrées",
        Word.OUTBOUND: "sortant|sortante|sortants|sortantes|sortie|sorties",
        Word.BOTH_WAYS: "bidirectionnel*",
        Word.BOTH_ALONE: "les deux",
        Word.ONE_WAY: "unidirectionnel|unidirectionnelle|sens unique",
        Word.REVERSED: "inverse|inversé|retour",
        Word.ANY_ROLE: "tous|toutes|tout|n'importe quel|quelconque|toute source|toute destination",
        Word.SELF: "lui-même|soi-même|elle-même|même hôte",
        Word.ARTICLE: "le|la|les|un|une",
        Word.YOUR: "votre|vos",
        Word.ELIDED: "l'|l’|d'|d’",
        Word.AND: "et",
        Word.OR: "ou",
        Word.CLAUSE: "qui|que|pour|avec|si|dont",
        Word.NARROWS: "interieur|extérieur",
        Word.YES: "oui",
        Word.NO: "non",
        Word.DENIES: "refus*|bloqu*|interdi*|rejet*|désactivé*|inactif|inactive|supprim*|retir*",
        Word.PERMITS: """
            autoris*|ouvr*|ouvert*|permis*|permet*|accept*|activé*|actif|active|ajout*|nouveau|nouvelle|créer|conserver
        """,
        Word.TURNS: "ne|pas|non|jamais",
        Word.DITTO: "idem",
        Word.RULES: "configuration réseau requise|exigences|flux|règle|règles|trafic|connexion|connexions",
        Word.USED: "entrant|entrants|entrante|entrantes|sortant|sortants|requis*",
        Word.OF: "pour|de|du|des|sur",
        Word.FROM_ROLE: "depuis",
        Word.TO_ROLE: "vers",
        Word.BETWEEN: "entre",
        Word.NUMBERED_PART: "tableau",
        Word.ROUTE: "de|du|des|depuis {a} vers|à|au|aux {b}",
        Word.SENTENCE: "configurer|créer|créez|ouvrir|ouvrez|autoriser|activer|ajouter|ajoutez|vérifier|définir",
        Word.ROLE_NOUN: "serveur|serveurs|nœud|nœuds|poste|postes|équilibreur*|passerelle|passerelles",
        Word.MAY_BE_TOPIC: "poste|postes",
        Word.ACTIVITY: """
            installation*|installer|mise à jour|mise à niveau|déploiement*|migration*|réplication*|surveillance
            sauvegarde|restauration|intégration*|configuration*|préparation|prérequis|exigence*|administration
            synchronisation|prise en charge|système*
        """,
        Word.INSTALLED: """
            où|sur lequel|sur laquelle|sur lesquels|sur lesquelles {own} est installé|est installée|sont installés
        """,
        Word.TOPIC: """
            réseau|règles|exigences|protocole|protocoles|entrant|entrants|entrante|entrantes|sortant|sortants|flux|et
            pour|la|requis*|pare-feu
        """,
        Word.ZONE_DMZ: "*périmètre*|*démilitarisée*",
        Word.ZONE_DIRECTORY: "*contrôleur de domaine*|*contrôleurs de domaine*",
        Word.ZONE_DATABASES: "*base de données*",
        Word.ZONE_CLIENTS: "poste client*",
    },
    unstated="non indiqué",
    spellings={"RPC over HTTP": "RPC sur HTTP"},
)
