"""French: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "fr",
    columns={
        Column.SOURCE: """
            source|de|origine|depuis|émetteur|adresse source|client|adresse ip source|utilisé par|provenance
            adresses sources|ip sources|machines sources|serveurs sources|atteint par|accédé par|appelé par|contacté par
            consommateur|consommateurs|appelant|appelants|accessible depuis|accessible par|initiateur|expéditeur
            initié par|en provenance de|à partir de|autorisé depuis|accès depuis|ip autorisée|qui|d'où|appelante
            système appelant|systèmes appelants|émetteurs|expéditeurs|qui se connecte|de qui
            point de départ|partie appelante|ouvre la connexion|ouvre les connexions|ouvre la session
            initie la connexion|établit la connexion|côté ouvrant|côté appelant
        """,
        Column.DESTINATION: """
            destination|cible|à|vers|serveur|adresse de destination|destinataire|adresse ip de destination|cibles
            récepteur|accède à|se connecte à|où|destinataires|récepteurs|système appelé|systèmes appelés|à qui|vers qui
            vers quoi
            point d'arrivée|point d’arrivée|partie appelée|accepte la connexion|accepte les connexions
            accepte la session|reçoit la connexion|répond à la connexion|côté acceptant|côté appelé
        """,
        Column.ENDPOINT: "point de terminaison|points de terminaison",
        Column.HOST: """
            hôte|hôtes|nœud|machine|rôle|rôle serveur|nœuds|rôles|lié à|lié par|à l'écoute sur|écouté par|écoute sur
            processus à l'écoute|service à l'écoute|groupe de sécurité|groupes de sécurité|rôle du nœud|rôle de nœud
            type de nœud|groupe de nœuds|groupe d'hôtes|type de machine|type de serveur|type d'hôte|type d’hôte
            type d'équipement|cette machine|machine locale|nœud local|cet hôte|système|systèmes|ce système|ce serveur
            ce nœud|système local
        """,
        Column.PEER: """
            source/destination|origine/destination|de/vers|vers/de|destination/source|à/de|de/à|vers/depuis|depuis/vers
            à ou de|de ou vers|expéditeur/destinataire|autre extrémité|pair|élément réseau|équipement réseau
            composant réseau|correspondant|partenaire|homologue|système distant|autre côté|éléments réseau
            élément de réseau|élément distant|autre partie|contrepartie|interlocuteur
        """,
        Column.PAIR: "de → vers|source → destination|flux",
        Column.PORT: "numéro de port|numéros de port|plage de ports|écoute sur|port d'écoute",
        Column.TRANSPORT: "protocole|protocoles|protocole de transport|transport",
        Column.SERVICE: """
            service|services|application|protocole d'application|nom du service|protocole applicatif
            services autorisés|objet service|objet de service|objets de service|services permis
        """,
        Column.PURPOSE: "description|objet|objectif|utilisation|fonction|composant|type|nom|usage|produit",
        Column.NOTES: "remarque|remarques|commentaire|commentaires|notes|observations|observation",
        Column.DIRECTION: """
            bidirectionnel|bidirectionnelle|dans les deux sens|les deux sens|bidirectionnel ?
            direction|sens|sens du trafic|entrant ou sortant|entrée/sortie|sens du flux|sens de connexion
            sens de la connexion|sens des flux|direction du trafic|direction du flux
        """,
        Column.ACTION: """
            accord|ouvrir|ouvrir ?|à ouvrir|avis|validation|à autoriser
            action|autoriser/refuser|autorisé|politique|statut|état|activé|actif|décision|désactivé|bloqué|interdit
            supprimé|refusé|accès|autorisation|autoriser ou refuser|règle appliquée|activée|activés|activées|active
            actifs|actives|en service|en vigueur|statut de la règle|état de la règle|statut du flux|état du flux
            en production|situation|autorisée|autorisés|autorisées|statut actuel|cycle de vie|en exploitation
            verdict|autorisé?|permis|bloqué?|interdit?|permission|ok|ok?|accordé|validé|valide
            validité
        """,
        Column.ENCRYPTION: "chiffrement|chiffré|sécurité|cryptage",
        Column.OPTIONAL: "facultatif|optionnel",
        Column.REQUIRED: "requis|obligatoire",
        Column.OWNER: """
            propriétaire|responsable|responsable applicatif|contact|interlocuteur|porteur|assigné à|attribué à
            affecté à
        """,
        Column.REQUESTER: "demandeur|demandé par|requérant",
        Column.APPROVER: "approbateur|approuvé par|validé par|valideur",
        Column.TICKET: """
            ticket|numéro de ticket|n° ticket|n° de ticket|numéro de demande|n° de demande|demande de changement
            référence ticket|n° demande
        """,
        Column.RULE: "règle|nom de la règle|numéro de règle|n° de règle|règle pare-feu",
        Column.ENVIRONMENT: "environnement|environnements",
        Column.VALID_UNTIL: """
            valable jusqu'au|valide jusqu'au|date de fin|date d'expiration|expiration|échéance|fin de validité
            validité
        """,
        Column.JUSTIFICATION: "justification|motif|raison|justification métier|pourquoi",
    },
    also={
        Column.ACTION: "règle|règle pare-feu",
        Column.SERVICE: "utilisé par",
        Column.HOST: "composant|produit",
        Column.PEER: "produit",
        Column.SOURCE: "départ",
        Column.DESTINATION: "arrivée",
    },
    cells={
        Meaning.PROSE: """
            souvent|généralement|habituellement|normalement|typiquement|en général|par exemple|p. ex|toujours|aussi
            le|la|les|l|un|une|des|du|au|aux|est|sont|en|dans|pour|entrant|entrante|entrants|entrantes|sortant
            sortante|sortants|sortantes|utilisé|utilisée|utilise|utilisent|requis|requise|recommandé|nécessaire
            utilisés|utilisées|explicitement|d'abord|puis|ensuite
        """,
        Meaning.IP_PROTOCOL: "protocole ip|numéro de protocole|protocole|numéro de protocole ip",
        Meaning.DYNAMIC: """
            dynamique|dynamiques|port dynamique|ports dynamiques|éphémère|éphémères|dynamiquement
            plusieurs dynamiques|nombreux dynamiques|de nombreux ports dynamiques|nombreux ports dynamiques
            plusieurs ports dynamiques|beaucoup de ports dynamiques|ports éphémères|ports aléatoires
            alloués dynamiquement|attribués dynamiquement
        """,
        Meaning.ANY: "tout|tous|tous les ports|toutes|n'importe quel",
        Meaning.NONE: """
            aucun port requis|aucun port nécessaire
            aucune connexion directe|aucune connexion|aucun|aucune|sans objet|non applicable|non disponible|aucun port
            sans port|pas de port|pas de connexion directe|sans connexion directe
            néant
        """,
        Meaning.NEGATIVE: """
            non utilisés|non utilisées|inutilisés|inutilisées|non requises|non nécessaires|non requis|non requise
            pas nécessaire|bloquer|refuser|désactivé|désactivée|désactivés|bloqué|bloqués|interdit|interdits|fermé
            refusé|non autorisé|pas requis|n'est plus utilisé|n'est plus nécessaire|n'est pas utilisé
            n'est pas requis|n'est pas nécessaire|n’est plus utilisé|non utilisé|non utilisée|pas utilisé|inutilisé
            non pris en charge|ne pas ouvrir|plus utilisé|plus nécessaire|non supporté|fermés|désactivées
            non nécessaire|non nécessaires|n'est pas autorisé|n’est pas autorisé|n'est pas autorisée
            n'est pas ouvert|n'est pas requise|n’est pas requis|n’est pas nécessaire|ne doit pas être ouvert
            ne doit pas être ouverte|inutile|à bloquer|interdite|interdites|refusée|fermée|bloquée|bloquées
            pas autorisé|non autorisée|doit être bloqué|doit être fermé|doit rester fermé|est interdit|est bloqué
            est fermé|n'est pas permis|non permis|pas ouvert|non ouvert|non requises
        """,
        Meaning.PERMITTED: "autoriser|autorisé|ouvrir|ouvert",
        Meaning.UNRESOLVED: """
            selon votre installation|voir commentaires|voir les commentaires|voir remarques|voir ci-dessous
            configuré par l'utilisateur|configurable par l'utilisateur|port personnalisé|personnalisé
            dépend du fournisseur|autre port|inconnu|défini par l'utilisateur|inconnue|à définir|à déterminer
            voir note|voir remarque|à préciser|non défini
        """,
        Meaning.NEXT_FREE: "prochain port libre|port libre suivant",
        Meaning.AND: "et",
        Meaning.OR: "ou",
        Meaning.TO: "à|au|jusqu'au|jusqu'à|jusqu’au|jusqu’à",
        Meaning.ABOVE: "et plus|et au-delà|et supérieurs|ou plus|ou supérieur|et au-dessus|ou au-delà|et supérieur",
        Meaning.BETWEEN: "entre|compris entre|comprises entre",
        Meaning.FROM: "de|du",
        Meaning.FILLER: "plage|plage de ports|numéro de port|avec|sur|par|utilisant|les ports|le port",
        Meaning.WHERE: "où",
    },
    words={
        Word.PUBLIC: "public|extérieur|grand public",
        Word.ASKS: "veuillez|assurez-vous que|vérifiez que|veillez à ce que|veuillez vérifier que|assurez vous que",
        Word.FORM_AMONG: """
            {ports} (doivent être|sont|seront) \
                (ouverts|ouvertes|autorisés|autorisées|accessibles|nécessaires|requis) entre {own}
            entre {own} {ports} (doivent être|sont|seront) \
                (ouverts|ouvertes|autorisés|autorisées|nécessaires|requis|utilisés)
            {own} (communiquent|doivent communiquer|doivent pouvoir communiquer) entre (eux|elles)
        """,
        Word.DOES: """
            recevoir|collecter|envoyer|récupérer|télécharger|transmettre|transférer|permettre|autoriser|assurer
            communiquer|établir|accéder|joindre|atteindre|gérer|superviser|surveiller|interroger|authentifier
            synchroniser|répliquer|échanger|fournir|effectuer|utiliser|administrer|piloter|sauvegarder|obtenir
            connecter|se connecter|acheminer|déployer|garantir|faire|être|avoir|lire|remonter|consulter|vérifier
            publier|rejoindre|contacter|mettre
        """,
        Word.RANGE_FIRST: "premier|début|min|de|depuis|de début|de départ|du début",
        Word.RANGE_LAST: "dernier|fin|max|à|jusqu'à|de fin|d'arrivée|de la fin",
        Word.SETTABLE: "configurable|configurable par l'utilisateur",
        Word.SEVERAL_PORTS: "ports",
        Word.MONTH_IN_ORDER: "jan|fév|mars|avr|mai|juin|juil|août|sep|oct|nov|déc",
        Word.ZONE_NOUN: "zone|zones|réseau|réseaux|segment|segments|sous-réseau|vlan",
        Word.ZONE_OF_SOURCE: "zone source|réseau source|segment source|vlan source|de la zone|zone émettrice",
        Word.ZONE_OF_DESTINATION: """
            zone destination|zone de destination|réseau destination|réseau de destination|segment destination
            vlan destination|vers la zone
        """,
        Word.ADDRESS_OF_SOURCE: "ip source|adresse source|adresse ip source",
        Word.ADDRESS_OF_DESTINATION: """
            ip destination|adresse destination|adresse ip destination|ip de destination|adresse ip de destination
        """,
        Word.PERMANENT: "permanent|illimité|illimitée|sans limite|jamais|définitif",
        Word.ADDRESS_NOUN: "adresse|adresses",
        Word.ICMP_CODE: "code",
        Word.ICMP_TYPE: "type|types",
        Word.NO_NAME: """
            deux|trois|quatre|cinq|obsolète|obsolètes|redirige|redirigé|plusieurs|divers|ancien|ancienne|nouveau
            nouvelle|supérieur|inférieur|supérieure|inférieure|remplacé|désormais|maintenant|réservé|fixe|seul|autre
            autres|moins|plus|un|une|quelques|tous|toutes|chaque|redirection|défaut|optionnel|facultatif|requis
            obligatoire|recommandé|seulement|si|non|pas|et|ou|modifiable|configurable|supérieurs|inférieurs
            superieur
        """,
        Word.COUNTED: "ports",
        Word.UNCLEAR: """
            environ|maximum|minimum|décalage|par pas de|max|ancien|ancienne|anciens|obsolète|obsolètes|déprécié
            dépréciée
        """,
        Word.SOURCE_PORT: "port source|ports source|ports sources|port d'origine",
        Word.REPLACED: "remplacé par|remplacée par|est remplacé par|changé en|passé à|maintenant|désormais|à présent",
        Word.GREATER_THAN: """
            supérieur à|supérieurs à|supérieure à|plus grand que|au-dessus de|plus de|au-delà de|supérieur au
            supérieurs au|supérieure au|au-dessus du|au delà de|plus grand que le|strictement supérieur à
            strictement supérieurs à
        """,
        Word.AT_LEAST: "à partir de|à partir du|au moins|supérieur ou égal à|supérieurs ou égaux à|dès",
        Word.LESS_THAN: """
            inférieur à|inférieurs à|inférieure à|plus petit que|au-dessous de|en dessous de|moins de|inférieur au
            inférieurs au|inférieure au|en dessous du|au-dessous du|strictement inférieur à|strictement inférieurs à
        """,
        Word.AT_MOST: """
            jusqu'à|jusqu’à|jusqu'au|jusqu’au|au plus|inférieur ou égal à|inférieurs ou égaux à
            jusqu'au et y compris|jusqu'à et y compris|pas plus de|au maximum
        """,
        Word.OR_LESS: "et moins|ou moins|et inférieurs|ou inférieur|et en dessous",
        Word.UNEQUAL: "différent de|différents de",
        Word.RANGE: "plage|plage de ports",
        Word.LEFT_OUT: "exclu|exclue|exclus|excepté|exceptés|excluse|non compris|non inclus",
        Word.HOWEVER: "mais|cependant",
        Word.NO_PORT: "port physique|ports physiques|port usb|ports usb|ports ethernet",
        Word.EXCEPT: """
            sauf|excepté|à l'exception de|à l’exception de|à l'exception du|hormis|hors|tous sauf|sauf le|exclu
            tout sauf|tout excepté|à l'exclusion de|à l’exclusion de|à l'exclusion du|à l’exception du|en excluant
            à part|mis à part|autre que|autres que|sans|sans le
        """,
        Word.NOT: """
            non|pas|pas le|jamais|pas de|au lieu de|au lieu du|à la place de|à la place du|plutôt que|n'est plus
            n’est plus|plus le|anciennement|auparavant|précédemment|autrefois|remplace|remplace le|et non|et non le
            ne plus|n'utilise plus|à l'origine|ni|changé de|passé de|en remplacement de|en remplacement du
            en remplacement des
        """,
        Word.OPTIONAL: "facultatif|facultative|optionnel|optionnelle",
        Word.DEFAULT: "par défaut|par defaut",
        Word.CONDITIONAL: "selon|en fonction de|seulement|uniquement|si|seulement si|lorsque",
        Word.SECURED: "sécurisé|sécurisée|chiffré|chiffrée|chiffrés|chiffrées|crypté|cryptée",
        Word.UNSECURED: "non sécurisé|non sécurisée|non chiffré|non chiffrée|non chiffrés|en clair|texte en clair",
        Word.ENCRYPTION_NOUN: "chiffrement|cryptage",
        Word.WITHOUT: """
            sans|non|plus de|pas|pas de|aucun|aucune|jamais|n'utilise pas|ne prend pas en charge|ni|ne supporte pas
            n'accepte pas|ne gère pas|n'utilise ni
        """,
        Word.OFF: """
            non pris en charge|pas pris en charge|n'est pas pris en charge|non supporté|pas supporté|désactivé
            désactivée|non utilisé|pas utilisé|n'est pas utilisé|non activé|pas activé|n'est pas activé|indisponible
            non disponible|non|aucun|inactif|non prévu|pas encore pris en charge|pas encore supporté
            pas encore disponible|pas encore activé|ne peut pas être utilisé|n'est pas disponible
            n'est pas encore pris en charge
        """,
        Word.OFFERED: """
            facultatif|facultative|optionnel|optionnelle|opportuniste|si disponible|si possible|si pris en charge
            si supporté|pris en charge|supporté|recommandé|possible|préféré|le cas échéant|disponible|peut être utilisé
            prend en charge|supporte|accepte|peut utiliser|prévu|peut être activé|configurable|compatible
            avec prise en charge de|activable
        """,
        Word.NOT_REQUIRED: """
            non requis|non obligatoire|pas obligatoire|pas nécessaire|pas requis|non nécessaire|n'est pas requis
            n'est pas obligatoire|n'est pas nécessaire|n'est plus requis|non imposé
        """,
        Word.ENFORCED: "requis|obligatoire|imposé|uniquement|seulement|toujours|exigé",
        Word.WITH_OR_WITHOUT: "avec ou sans|avec et sans|avec/sans",
        Word.COPULA: "est|sont|par défaut|ici|encore|actuellement|pour l'instant|aussi|généralement|sera",
        Word.NUMBERED: """
            tableau|étape|taille|nombre|remarque|note|version|versions|chapitre|page|section|type|ligne|annexe|notes
            remarques|total|au total|art|p|délai|intervalle|priorité|canal|limite|règle
        """,
        Word.UNIT: """
            heures|jours|secondes|nœuds|noeuds|utilisateurs|serveurs|clients|connexions|sessions|minutes|instances
            machines|appareils|hôtes|semaines|mois|ans|fois|tentatives|postes|au total
        """,
        Word.MONTH: "janv|févr|fév|mars|avr|juin|juil|août|déc",
        Word.TO_THOUSANDS: "au",
        Word.ABSENT: "s/o",
        Word.ABOUT: "pour",
        Word.SOURCE_NOUN: """
            origine|sources|origines|appelant|appelante|appelants|appelantes|émetteur|émetteurs|initiateur
            initiatrice|demandeur!de|à l'initiative de|à l’initiative de|à l'initiative|à l’initiative|ouvert par
            établi par|initié par|qui ouvre|qui initie|qui appelle|qui se connecte|qui établit|ouvrant
        """,
        Word.DESTINATION_NOUN: """
            cible|serveur|appelé!par!depuis|appelée!par!depuis|appelés!par!depuis|destinataire|récepteur
            sollicité!par|à l'écoute|à l’écoute|en écoute|qui écoute|qui accepte|qui répond|qui reçoit|répondeur
            accepté par|écouté par|appelé!par
        """,
        Word.PROTOCOL_NOUN: "protocole|protocoles",
        Word.SENDS: "envoyer",
        Word.LOCAL: "locale|local|locales|locals|locaux",
        Word.REMOTE: "distant|distants|distante|distantes",
        Word.REMOVES: """
            supprim*|suppression|retir*|fermer|fermeture|décommission*|révoqu*|rejeté|rejetée|rejetés|rejetées
            expiré*|résili*|effacer|enlever|suppressions|fermetures|retraits|retrait|rayé|rayée
        """,
        Word.SAMPLE: "exemple|exemples|par exemple|p. ex|p.ex",
        Word.BELOW_TABLE: """
            approuvé par|validé par|validation|approbation|rédigé par|vérifié par|signature|date|total|légende
            demandeur|auteur|version|remarque|remarques|note|notes
        """,
        Word.REMOVAL: """
            à supprimer|à retirer|à effacer|plus nécessaires|plus requis|plus requises|doivent être supprimées
            doivent être supprimés|devant être supprimées|devant être supprimés|doivent être fermés
            doivent être fermées|seront supprimées|seront supprimés|à désactiver|à révoquer|à décommissionner
            sera supprimé|sera supprimée|sera retiré|sera retirée|sera fermé|sera fermée
        """,
        Word.REMOVED_THING: "règle|règles|port|ports|flux|ouverture|ouvertures|connexion|connexions",
        Word.NO_LONGER: """
            n'est plus|ne sont plus|ne plus|plus requis|plus requise|plus nécessaire|plus utilisé|plus utilisée
        """,
        Word.NO_CONNECTION: "aucune connexion directe|aucune connexion|non utilisé|inutilisé",
        Word.EVERY: "tout|tous|toutes|n'importe quel|n'importe quels",
        Word.SINCE: "depuis|à partir de|dès|en|avec|après|à compter de",
        Word.SINCE_THEN: "depuis",
        Word.IN_USE: "utilisé*|nécessaire*|requis*|ouvert*|en service|en usage",
        Word.NOT_MEANT: """
            hors périmètre|hors du périmètre|hors scope|règles erronées|règles incorrectes
            exemples de règles erronées|mauvais exemple|mauvais exemples|contre-exemple|contre-exemples
            à ne pas faire|demandes refusées
        """,
        Word.FORMER: "ancien|anciens|ancienne|anciennes|anciennement|précédemment",
        Word.RESPONSE: "réponse|réponses|retour|trafic de retour",
        Word.IN_VERSION: "en|dans|avec",
        Word.WILL: "sera|seront|doit|doivent|prévu*",
        Word.OUT_OF_DATE: "obsolète|déprécié|dépassé|obsolètes|dépréciés|dépréciées",
        Word.OF_PORTLESS: "écho|requête|requêtes|réponse|protocole|trafic|tous|tout",
        Word.ROW_NUMBER: "ligne",
        Word.FURTHER: "secours|alternatif|alternative|secondaire|repli|supplémentaire|autre",
        Word.OPENS: "ouvre|initie|appelle|établit|se connecte",
        Word.LISTENS: "écoute|accepte|répond|reçoit",
        Word.MAY_BE_ACTION: """
            accord|ouvrir|ouvrir ?|à ouvrir|avis|validation|à autoriser
            politique|statut|état|activé|actif|accès|autorisation|activée|activés|activées|active|actifs|actives
            en service|en vigueur|statut de la règle|état de la règle|statut du flux|état du flux|en production
            situation|autorisé|autorisée|autorisés|autorisées|statut actuel|cycle de vie|en exploitation|permission
            ok|ok?|accordé|validé|valide
            validité
        """,
        Word.IN_FORCE: """
            en vigueur|valide|valable|en service|en production|en exploitation|déployé|déployée|mis en place|en place
            existant|existante|réalisé|réalisée|terminé|terminée|validé|validée|opérationnel|opérationnelle|confirmé
            confirmée|utilisé
        """,
        Word.CANCELLED: """
            arrêtés|arrêtées
            archivé|archivée|exclu|exclue|annulé|annulée|abrogé|abrogée|hors service|hors vigueur|invalide
            terminé - à fermer|périmé|périmée|remplacé|remplacée|arrêté|arrêtée|suspendu|suspendue|caduc|caduque
            clos|close|résilié|abandonné|abandonnée|refusé
            retiré|retirée|révoqué|révoquée|rapporté|rapportée
        """,
        Word.AWAITS: """
            en attente de|en attente d'|dans l'attente de|pas avant|valable jusqu'|valable à partir|valide à partir
            valide jusqu'|uniquement jusqu'|ouvert jusqu'|jusqu'à la migration|jusqu'à la version
            seulement après la mise en service
        """,
        Word.PENDING: """
            en préparation|ouvert à la demande
            demandé|demandée
            futurs|futures|prévus|prévues|planifiés|planifiées
            en attente|en attente de|en attente de validation|en attente d'approbation|à valider|à approuver|à ouvrir
            à confirmer|à définir|à activer|pas encore ouvert|pas encore ouverte|pas encore validé|pas encore utilisé
            sera ouvert|sera ouverte|sera activé|prévu|prévue|prévu pour|prévue pour|planifié|planifiée|planifié pour
            reporté|reportée|différé|en cours de validation|en cours d'étude|usage futur|pour usage futur
            utilisation future|réservé|réservée|réservé pour un usage futur|proposé|proposée
            ouvert sur demande|ouverture sur demande|sur demande|gelé|gelée
        """,
        Word.MAY: "peut|peuvent",
        Word.REST: "autres|autre|tous les autres|toutes les autres|le reste|restants|supplémentaires|sauf|plus de",
        Word.INSTEAD: "à la place!de|plutôt!que",
        Word.SIDE: """
            l'extérieur|extérieur|l'intérieur|intérieur|internet|l'internet|lan|le lan|du lan|vpn|le vpn|dmz|la dmz
            intranet|réseau interne|le réseau interne|du réseau interne|réseau local|le réseau local|réseau externe
            réseau d'entreprise|interne|internes|en interne|externe|usage interne|accès interne|accès externe
        """,
        Word.CLOSING_FILLER: """
            a été|ont été|été
            temporairement|bientôt|reste|restent
            liste des
            qui|que|doit|doivent|devraient|devront|tous|toutes|par|le|la|les|pare-feu|réseau|version|être
            ci-dessous|il faut
        """,
        Word.INBOUND: "entrer|entrant|entrante|entrants|entrantes|entrée|entrées",
        Word.OUTBOUND: "sortir|sortant|sortante|sortants|sortantes|sortie|sorties",
        Word.BOTH_WAYS: "les deux sens|deux sens|bidirectionnel*",
        Word.BOTH_ALONE: """
            les deux
            aller-retour|aller et retour|aller/retour|réciproque|bilatéral|bilatérale|mutuel|double sens|à double sens
            dans les deux sens|deux directions|les deux directions|dans les deux directions
        """,
        Word.SCOPE: """
            interne|externe|locale|local|est-ouest|nord-sud|gestion|administration|interne uniquement|privé|privée
            latéral|réseau local
        """,
        Word.OTHER_NUMBER: """
            nombre de|quantité|taille|mémoire|prix|distance|année|téléphone|tél|poste téléphonique|fax|bureau
            code postal|montant|total|utilisateurs|cœurs|coût|coûts|bande passante|débit|durée|délai|licences|effectif
            processeur|processeurs|par seconde|par minute|par heure|par jour|postes
        """,
        Word.KEY_HEADER: "élément|paramètre|propriété|attribut|champ|option",
        Word.VALUE_HEADER: "valeur|configuration|réglage",
        Word.ONE_WAY: """
            unidirectionnel|unidirectionnelle|sens unique|vers la destination|source vers destination
            client vers serveur
            un seul sens|dans un seul sens|un sens|dans un sens|à sens unique|aller|aller simple|aller seul
            une direction|une seule direction|unilatéral|unilatérale
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirectionnel|bidirectionnelle|bidirectionnels|dans les deux sens|les deux sens|deux sens
            les deux directions|communication bidirectionnelle|flux bidirectionnel
        """,
        Word.REMARK_REVERSED: """
            sens inverse|en sens inverse|dans le sens inverse|sens inversé|sens opposé|en sens opposé
            dans l'autre sens|direction inverse|direction opposée|flux inverse|de la destination vers la source
            destination vers source
        """,
        Word.REVERSED: """
            inverse|inversé|retour|vers la source|vers l'origine|destination vers source|serveur vers client
        """,
        Word.FRONT_END: "serveur frontal|frontal",
        Word.BACK_END: "serveur principal|dorsal",
        Word.ANY_ROLE: """
            tous|toutes|tout|n'importe quel|n'importe quel hôte|n’importe quel hôte|n'importe quelle machine
            n’importe quel|tout hôte|tous les hôtes|quelconque|toute source|toute destination|partout|n'importe où
            n’importe où|toutes les sources|toutes les destinations|toute ip|toute adresse|toute adresse ip
            toutes les adresses ip|toutes les adresses|toutes les ip|n'importe quelle|n’importe quelle
            n'importe lequel|n’importe lequel|n'importe laquelle|n’importe laquelle|n’importe quelle machine
            n'importe quelle source|n'importe quelle destination|n'importe quelle adresse|n’importe quelle adresse
            toute machine|n'importe qui|n’importe qui|n'importe quel serveur|n'importe quel client
            n'importe quel poste|tout le monde
        """,
        Word.EACH_OTHER: "les uns les autres|les uns aux autres|entre eux|entre elles|l'un l'autre|mutuellement",
        Word.EACH: "chaque|par|chacun des|chacune des",
        Word.EACH_OF: "chacun des|chacune des|chacun de|chacune de|tous ceux de",
        Word.ONLY: "uniquement|seulement|exclusivement|seul|seule|seuls|seules",
        Word.ENDS_ON: "expire le|valable jusqu'au|valide jusqu'au|jusqu'au|à supprimer le|à supprimer après",
        Word.SELF: "lui-même|soi-même|elle-même|même hôte",
        Word.THIS_HOST: """
            ce serveur|cet hôte|cette machine|ce nœud|ce système|serveur local|hôte local|machine locale|nœud local
        """,
        Word.ARTICLE: "le|la|les|un|une",
        Word.YOUR: "votre|vos",
        Word.ELIDED: "l'|l’|d'|d’",
        Word.AND: "et",
        Word.OR: "ou",
        Word.CLAUSE: "qui|que|pour|avec|si|dont",
        Word.NARROWS: "interieur|extérieur",
        Word.YES: "oui|vrai",
        Word.NO: "non|faux",
        Word.MODAL: "doit|devrait|attendu|résultat|résultat attendu|effet|comportement",
        Word.DENIES: """
            refus*|bloqu*|interdi*|rejet*|désactivé*|inactif|inactive|fermé*|jeter|jeté|jetés|tomber|injoignable
            défendu*|exclu|exclus|exclue|exclues|non autorisé*|coupé*
            écarté|écartée|décliné|déclinée|non accordé|non accordée
        """,
        Word.PERMITS: """
            accordé|octroyé|octroyée
            autoris*|ouvr*|ouvert*|permis*|permet*|accept*|activé*|actif|active|ajout*|nouveau|nouvelle|créer
            conserver|passer|passe|passent|laisser passer|joignable|création|validé|validée|approuvé|approuvée
            accordé*|accordée|approuv*|validé*
            octroyé*|consenti|consentie|admis|admise
        """,
        Word.TURNS: "ne|pas|non|jamais|ni|aucun|aucune",
        Word.DITTO: "idem|comme ci-dessus|voir ci-dessus|ditto|idem.|id|-id-|de même",
        Word.RULES: "configuration réseau requise|exigences|flux|règle|règles|trafic|connexion|connexions",
        Word.USED: "entrant|entrants|entrante|entrantes|sortant|sortants|requis*|à l'écoute|à l’écoute|en écoute",
        Word.OF: "pour|de|du|des|sur",
        Word.ON_TO: "à|au|aux",
        Word.FROM_ROLE: "depuis",
        Word.TO_ROLE: "vers",
        Word.BETWEEN: "entre",
        Word.NUMBERED_PART: "tableau|étape",
        Word.ROUTE: """
            de|du|des|depuis {a} vers|à|au|aux {b}
            vers {b} depuis le|depuis la|depuis les|depuis l'|depuis l’|depuis|à partir du|à partir de {a}
        """,
        Word.SENTENCE: "configurer|créer|créez|ouvrir|ouvrez|autoriser|activer|ajouter|ajoutez|vérifier|définir",
        Word.FOLLOWING: "suivants|suivantes|ces",
        Word.ROLE_NOUN: """
            serveur|serveurs|nœud|nœuds|poste|postes|équilibreur*|passerelle|passerelles|hôte|hôtes|contrôleur
            contrôleurs|sonde|sondes|capteur|capteurs|routeur|routeurs|navigateur|navigateurs|ordinateur|ordinateurs
            mandataire|terminal|terminaux|utilisateur|utilisateurs|équipement|équipements|base de données
            bases de données
        """,
        Word.MAY_BE_TOPIC: """
            poste|postes|utilisateur|utilisateurs|équipement|équipements|base de données|bases de données
        """,
        Word.PLACE_NAME: """
            production|recette|développement|préproduction|interne|externe|site|agence|siège|bureau|usine|principal
            secours
            primaire|secondaire|actif|passif|invités|invité|gestion|nord|sud|est|ouest|périmètre|optionnel|facultatif
        """,
        Word.PARTS: """
            composant|composants|service|services|élément*|module|modules|partie|parties|produit|produits
            application|applications|couche|couches|différent*|divers|diverses
        """,
        Word.BARE_NOUN: """
            serveur|serveurs|nœud|nœuds|noeud|noeuds|passerelle|passerelles|hôte|hôtes|contrôleur|contrôleurs|poste
            postes
            instance|grappe|équipement|équipements|appareil|appareils
        """,
        Word.CALLED: "nommé|nommée|appelé|appelée|intitulé|dénommé|dénommée",
        Word.GROUP: """
            groupe de sécurité|groupes de sécurité|groupe de sécurité réseau|groupes de sécurité réseau
            acl réseau
        """,
        Word.ATTACHED: """
            attacher à|attaché à|attachée à|attaché au|attacher au|rattaché à|rattacher à|appliqué à|appliquer à
            appliqué au|associé à|associer à|associé au|affecté à|affecter à|lié à|assigné à
            appliquée à|appliqués à|appliquées à|appliqués au|appliqués aux|appliquées aux|appliqué aux|attachés à
            attachées à|associée à|associés à|associées à|affectés à|affectées à
        """,
        Word.ACTIVITY: """
            installation*|installer|mise à jour|mise à niveau|déploiement*|migration*|réplication*|surveillance
            sauvegarde|restauration|intégration*|configuration*|préparation|prérequis|exigence*|administration
            synchronisation|prise en charge|système*|pris en charge|prises en charge|compatible*|supporté*
        """,
        Word.PORTS_SAID: """
            port|ports|règle|règles|règles de pare-feu|règles du pare-feu|trafic|trafic réseau|connexion|connexions
            flux|protocoles|flux réseau|exigences|exceptions|ports réseau|numéros de port|règles de ports
            règles de port|règles des ports|règles réseau|règles de flux|exigences de ports
            exigences en matière de ports|exigences réseau|configuration des ports|liste des ports|matrice des flux
            matrice de flux|exigences de port|règles firewall
            ouvertures|ouvertures de flux|ouvertures de ports|ouvertures de port|ouvertures réseau
            ouvertures de pare-feu|autorisations réseau|autorisations de flux
        """,
        Word.PORTS_BESIDE: """
            entrant|entrants|entrante|entrantes|sortant|sortants|sortante|sortantes|requis|requises|utilisés|utilisées
            nécessaires|ouverts|suivants|suivantes|tous les|liste des|réseau|à ouvrir|internes|externes|plusieurs
            certains|certaines|quelques|différents|divers|ouvertes|spécifiques|minimum|minimaux|minimales|au minimum|ces
            les
        """,
        Word.LETS_THROUGH: "pare-feu|routeur|routeurs|réseau|box",
        Word.FORM_OPEN_ON: """
            {ports} (doivent|devant|à)? (être)? (ouverts|ouvertes|ouverts et accessibles|accessibles) (sur|sur le|\
                sur la|sur les) {own}
            {ports} à ouvrir (sur|sur le|sur la|sur les) {own}
            (ouvrir|ouvrez) {ports} (sur|sur le|sur la|sur les) {own}
        """,
        Word.FORM_HOST: """
            {own} (nécessite|nécessitent|exige|requiert|demande) (l'ouverture|l’ouverture) (de|des|du)? {ports}
            {ports} qui doivent (au minimum)? être (ouverts|ouvertes) (pour que|pour qu'|pour qu’) {own} (fonctionne)
            {ports} qui doivent (au minimum)? être (ouverts|ouvertes) (pour que|pour qu') {own} fonctionne correctement
            {ports} qui doivent (au minimum)? être (ouverts|ouvertes) (pour qu’) {own} fonctionne correctement
            {ports} qui doivent (au minimum)? être (ouverts|ouvertes) (pour|sur) {own}
            {ports} que {own} (requiert|nécessite) (sur) {at}
            (groupe de sécurité|nacl|acl réseau) (pour|de|du|des|d'|d’) {own}
            {ports} (à ouvrir|qui doivent être ouverts) pour que {own} (fonctionne|fonctionne correctement)
            {ports} (nécessaires|requis|devant être ouverts) pour que {own} (fonctionne|fonctionne correctement)
            (le)? groupe de sécurité (prédéfini)? (pour|de|du|des|d'|d’) {own} (comprend|contient) {ports}
            (le)? groupe de sécurité (prédéfini)? (pour|de|du|des|d'|d’) {own} (inclut|nécessite) {ports}
            {ports} (doivent être|doivent) (ouverts|ouvertes|ouvrir) sur {own}
            {ports} (pour|de|du|des|sur|d'|d’|par|chez) {own}
            {ports} (ouverts|utilisés|requis|nécessaires|à ouvrir|ouvertes|utilisées|requises) (sur|par|pour|à|au) {own}
            {ports} (que|qu'|qu’) {own} (utilise|requiert|nécessite|ouvre)
            {own} (utilise|utilisent|nécessite|nécessitent|requiert|requièrent|ouvre|a besoin des|a besoin de) {ports}
            (ouvrez|ouvrir|autorisez|autoriser|débloquez|veuillez ouvrir) {ports} (sur|dans) {own}
            (ouvrez|ouvrir|autorisez|configurez|configurer) {ports} sur {own} (selon|conformément à|d'après|comme \
                indiqué dans) {at}
            sur {own} {ports} (doivent être) (ouverts|ouvertes|autorisés|autorisées)
            sur {own} (autoriser|autorisez|ouvrir|ouvrez|permettre) (ce qui suit|les éléments suivants|ceci)
        """,
        Word.FORM_REQUIRED: """
            (prérequis|conditions requises|configuration requise|exigences) (pour|de|du|des|d'|d’) {own}
        """,
        Word.FORM_INWARD: """
            {ports} (à l'écoute|à l’écoute|en écoute) (sur|de|du|des|sur le|sur la|sur les) {own}
            {own} (écoute sur|écoutent sur) {ports}
            {ports} (vers|à destination de|à destination du) {own}
            (accès à|accès au|accès aux) {own}
            {own} (doit|doivent) (aussi|également|en outre)? (accepter|autoriser) {ports}
        """,
        Word.FORM_NAMED_HOST: """
            (configurer|configuration|paramétrer|ouvrir) (le|du)? pare-feu (de|du|des|d'|d’|sur) {own}
            pare-feu (du|des|sur) {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (a besoin|ont besoin) d'un accès (sortant)? aux {hosts} ci-dessous
            {own} (doit|doivent) (pouvoir|être en mesure de|être capable de|être capables de)? (communiquer|se \
                connecter|sortir) (en sortie|vers l'extérieur|vers l’extérieur|vers internet) (sur|via|par|avec|à \
                travers) {ports} (suivants)?
            {own} (se connecte|se connectent) (aux|à ces) {hosts} (suivants|suivantes)?
            {own} (accède|accèdent) (aux|à ces) {hosts} (suivants|suivantes)?
            {own} (doit|doivent) (avoir accès|pouvoir accéder) (aux|à ces) {hosts} (suivants|suivantes)?
            {own} (doit|doivent) (accéder|se connecter) (aux|à ces) {hosts} (suivants|suivantes)?
            {own} (doit|doivent) (pouvoir atteindre|pouvoir joindre) (les|ces) {hosts} (suivants|suivantes)?
            {own} (doit|doivent) (atteindre|joindre) (les|ces) {hosts} (suivants|suivantes)?
            {own} (doit|doivent) (pouvoir contacter|contacter) (les|ces) {hosts} (suivants|suivantes)?
            {own} (nécessite|nécessitent) (un accès|l'accès|l’accès) aux {hosts} (suivants|suivantes)?
            {own} (requiert|requièrent) (un accès|l'accès|l’accès) aux {hosts} (suivants|suivantes)?
            (connexions|flux|trafic|ports|règles) (sortant|sortants|sortantes) (de|du|des|depuis|d'|d’) {own}
            {ports} (depuis|en provenance de|en provenance du|provenant de|provenant du|issu de|issus de) {own}
            {hosts} (facultatifs|facultatives|requis|requises)? (auxquels|auxquelles) {own} (doit|doivent|peut|\
                peuvent) (avoir \
                accès|accéder|se connecter)
            {hosts} (auxquels|auxquelles) {own} (accède|accèdent|se connecte|se connectent)
            {own} (nécessite|nécessitent|requiert|requièrent|a besoin d'|ont besoin d') (une connectivité sortante|\
                un accès sortant|des connexions sortantes|un accès internet|un accès à internet)
            {own} (nécessite|nécessitent|requiert|requièrent|a besoin d'|ont besoin d') (une connectivité sortante|\
                un accès sortant|des connexions sortantes|un accès internet|un accès à internet) (pour|vers|afin \
                de) {at}
        """,
        Word.VERB: """
            doit|doivent|peut|peuvent|suivant|suivants|suivante|suivantes|ces|est|sont|était|étaient
            sera|seront
        """,
        Word.ADVERB: """
            également|aussi|toujours|régulièrement|périodiquement|normalement|généralement|au minimum|au moins
            seulement|uniquement|par défaut|en outre|de plus
        """,
        Word.LEADS_IN: """
            pour|afin de|afin d'|afin d’|pendant|lors|lors de|lorsque|quand|si|après|avant|dans|en|avec
            par défaut|en plus de|selon|au|à|une fois
        """,
        Word.SERVERS_SAID: "serveurs|systèmes|machines|points de terminaison|sites web|réseaux|composants",
        Word.MOVED_ENDS: "de|vers|depuis",
        Word.MOVES: "migration*|migrer|renomm*|déménag*",
        Word.OPENER: """
            (la|le|les)? (connexion|connexions|session|sessions|flux|tunnel|canal)? (est|sont)? (toujours)? (initié|\
                initiée|initiés|initiées|ouvert|ouverte|ouverts|ouvertes|établi|établie|établis|établies|démarré|\
                démarrée|lancé|lancée|déclenché|déclenchée) (toujours|uniquement|seulement)? (par|depuis|à partir de|\
                à partir du) {own}
            (à l'initiative de|à l’initiative de|à l'initiative du|à l’initiative du|à l'initiative des) {own}
            (initiateur est|initiateur :|initiateur:|ouverture par|initiation par) {own}
            {own} (initie|ouvre|établit|démarre|lance) (la|le|les|cette|une)? (connexion|connexions|session|flux|\
                tunnel|canal)
            {own} (l'ouvre|l’ouvre|l'établit|l’établit|l'initie|l’initie)
        """,
        Word.WAY_FROM: """
            ({way}|{ports})? (de|du|des|depuis|d'|d’|en provenance de|en provenance du|en provenance des) {own}
            ({way}|{ports})? (provenant de|provenant du|provenant des|venant de|venant du|venant des) {own}
        """,
        Word.WAY_TO: """
            ({way}|{ports})? (vers|à destination de|à destination du|à destination des|en direction de) {own}
            ({way}|{ports}) (à|au|aux) {own}
        """,
        Word.WAY_AT: """
            ({way}) sur {own}
        """,
        Word.WAY_WITH: """
            ({both}|{way}) avec {own}
        """,
        Word.LOOKED_THROUGH: """
            fonctionnement de|fonctionnement du|fonctionnement des|fonctionnement de la|fonctionnement de l'
            fonctionnement de l’|bon fonctionnement de|bon fonctionnement du|bon fonctionnement des
            bon fonctionnement de la|bon fonctionnement de l'|bon fonctionnement de l’|groupe de sécurité de
            groupe de sécurité du|groupe de sécurité pour
        """,
        Word.FORM_BY_PORTS: "(sur|via|par) {ports}",
        Word.RELATIVE: """
            que vous utilisez|que vous créez|que vous déployez|que vous avez créés|que vous avez créées|utilisés
            utilisées
        """,
        Word.HOST_KIND: "rôle|hôte|nœud|noeud|serveur|machine|vm|instance|conteneur|machine virtuelle",
        Word.QUALITY: """
            disponibilité|sécurité|conformité|performance|performances|reprise|chiffrement|redondance|certificats
            virtualisation
        """,
        Word.FORM_PAIR: """
            {ports} (sur|de|du|des) {b} (doivent être) (accessibles|joignables|ouverts) (depuis|par|à partir de) {a}
            {ports} (sur|de|du|des) {b} (doivent être) (accessibles|joignables|ouverts) (à partir du|pour) {a}
            (de|du|depuis) {a} {ports} (sont|doivent être) (ouverts|ouvertes|autorisés) vers {b}
            {a} (doit|doivent|peut|peuvent|doit pouvoir|doivent pouvoir) (joindre|atteindre|contacter) {b}
            {a} (doit|doivent|peut|peuvent|doit pouvoir|doivent pouvoir) (accéder|se connecter) (à|au|aux) {b}
            ({ports})? (de|du|des|d'|d’|depuis) {a} (vers|à destination de|à destination du) {b}
            ({ports})? (de|du|des|d'|d’|depuis) {a} (à|au|aux) {b}
            {a} (se connecte à|se connecte au|se connectent à|se connectent au|accède à|accède au|contacte) {b}
            {ports} (doivent être|sont) (ouverts|ouvertes|autorisés|autorisées) (sur|au niveau de) {b} et \
                (accessibles|joignables|atteignables) (depuis|par|à partir de|pour) {a}
            pour que {a} (puisse|puissent) (joindre|atteindre|contacter) {b} {ports} (doivent être|sont) \
                (ouverts|ouvertes|autorisés|autorisées)
            {a} (envoie|envoient) (leurs|ses|les)? (données|journaux|métriques) (à|au|aux|vers) {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|communication|communications|échanges)? entre {a} et {b}
            {a} et {b} (communiquent|communiquent entre eux|échangent des données)
            {a} communique avec {b}
        """,
        Word.FORM_NAMED_INWARD: """
            vers {own}
            (ouvert|ouverts|autorisé|autorisés) (vers) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (depuis|en provenance de|en provenance du) {own}
            {own} (doit|doivent) (pouvoir)? (accéder|atteindre|joindre)
        """,
        Word.THIS_TABLE: """
            le tableau suivant|ce tableau|le tableau ci-dessous|le tableau|cette section|la liste suivante
            la table suivante|les tableaux suivants|le tableau ci-après
        """,
        Word.TABLE_SHOWS: """
            répertorie|liste|décrit|présente|indique|montre|récapitule|identifie|détaille|énumère|contient|donne
            précise|recense|résume
        """,
        Word.BEHIND_TITLE: """
            et comment|et pourquoi|et quels|et leur|et leurs|ainsi que leur|ainsi que leurs|avec leur|avec leurs
            et la façon dont|et la manière dont|et leur interaction|et les produits|et d'autres produits
            et leur usage|et leur utilisation|et leur rôle
        """,
        Word.INSTALLED: """
            où|sur lequel|sur laquelle|sur lesquels|sur lesquelles {own} est installé|est installée|sont installés
            où est installé|où est installée|où sont installés|où s'exécute|où s’exécute|où est déployé|sur \
                lequel est installé|sur lequel est installée|sur lequel sont installés|sur lequel s'exécute|sur \
                lequel s’exécute|sur lequel est déployé|sur laquelle est installé|sur laquelle est installée|sur \
                laquelle sont installés|sur laquelle s'exécute|sur laquelle s’exécute|sur laquelle est déployé|\
                sur lesquels est installé|sur lesquels est installée|sur lesquels sont installés|sur lesquels \
                s'exécute|sur lesquels s’exécute|sur lesquels est déployé|sur lesquelles est installé|sur \
                lesquelles est installée|sur lesquelles sont installés|sur lesquelles s'exécute|sur lesquelles \
                s’exécute|sur lesquelles est déployé {own}
            où|sur lequel|sur laquelle {own} s'exécute|s’exécute|est déployé|est déployée|est exécuté
        """,
        Word.BEFORE_PAIR: """
            requis|requises|requise|autorisé*|permis|attendu*
            nécessaire*|obligatoire*|approuvé*|suivant*|prévu*
        """,
        Word.FLOWS_SAID: "flux|communication|communications",
        Word.FOR_PURPOSE: "pour|via|sur|par|de|du|des|d'",
        Word.FORM_SOURCE: """
            (la source|l'adresse source|l'adresse ip source|l'adresse de la source|l'adresse ip de la source|l'hôte \
                source) (est) (toujours)? {own}
            {ports} (doivent être|sont) (accessibles|joignables|atteignables|exposés) (depuis|par) {own}
        """,
        Word.FORM_DESTINATION: """
            (la destination|l'adresse de destination|l'adresse ip de destination|l'hôte de destination|la cible) \
                (est) (toujours)? {own}
        """,
        Word.EVERY_PORT_IS: """
            (tous les|tous ces|l'ensemble des|chacun des) (ports|numéros de port) (suivants|indiqués|répertoriés|\
                mentionnés|requis|réseau)? {here}? (sont|utilisent|est|correspondent à) (en|le|des|de type)? \
                (protocole|ports)? {how}
        """,
        Word.PORTS_ARE: """
            (les)? ports (suivants|indiqués|répertoriés|mentionnés)? {here}? (sont|utilisent) (en|le|des|de type)? \
                (protocole|ports)? {how}
            le protocole (utilisé|par défaut)? est {how}
        """,
        Word.UNLESS_SAID: """
            (sauf|à moins d'une|à moins d'|sauf en cas d') (indication|mention|avis|précision|stipulation) \
                (contraire|autre)
            (sauf|sauf si|à moins que|sauf lorsque) (le contraire|cela)? (est|n'est|soit|ne soit) (indiqué|précisé|\
                spécifié|mentionné) (autrement)?
            (sauf si|sauf) (indiqué|précisé|spécifié|mentionné) (autrement|le contraire)
            sauf s'il en est (indiqué|précisé|spécifié) autrement
        """,
        Word.PORTS_HERE: """
            ci-dessous|répertoriés ci-dessous|dans cette section|dans ce document|dans les tableaux
            dans les tableaux suivants
        """,
        Word.PORTS_IN_TABLE: """
            dans le tableau|dans ce tableau|du tableau|dans le tableau suivant|dans le tableau ci-dessous
        """,
        Word.LEGEND: "légende|abréviations",
        Word.STANDS_FOR: "signifie|signifient|veut dire|indique|indiquent|désigne|désignent|correspond à|est|sont",
        Word.TOPIC: """
            réseau|règles|exigences|protocole|protocoles|entrant|entrants|entrante|entrantes|sortant|sortants|flux|et
            pour|la|requis*|pare-feu|trafic|connexions|ports|port|sortante|sortantes|de|pare-feux|réseaux|exigence|règle
            annexe|annexes|chapitre|appendice
            scénario|scénarios
        """,
        Word.ZONE_DMZ: "*périmètre*|*démilitarisée*",
        Word.ZONE_DIRECTORY: "*contrôleur de domaine*|*contrôleurs de domaine*",
        Word.ZONE_DATABASES: "*base de données*",
        Word.ZONE_CLIENTS: "poste client*",
        Word.PRODUCT: "depuis|avant|après|jusqu'en|en|année",
        Word.AREA: "zone|zones|réseau|réseaux|sous-réseau|segment|vlan|site|emplacement",
        Word.NAME_NOUN: "nom|noms|hôte|nom d'hôte|serveur|machine|équipement",
        Word.MASK: "masque|préfixe|masque de sous-réseau",
        Word.TRANSLATED: """
            traduit|traduite|traduits|traduites|traduction|translation|nat|naté|natée|natés|natées|natté|nattée
            natter
        """,
        Word.HELD_BY_END: """
            certificat|certificats|autorité de certification|clé|clés|version|versions|système d'exploitation
            système d’exploitation|nombre|quantité|propriétaire|emplacement|localisation|licence|modèle|fabricant
            mot de passe|identifiants|mémoire|statut|état
        """,
        Word.BESIDE_END: """
            description|identifiant|commentaire|masque|préfixe|propriétaire|type|service responsable|commentaires
        """,
        Word.HOSTS_SAID: """
            hôtes|adresses|adresses ip|domaines|destinations|url|urls|adresses url|noms de domaine|sites
            services
        """,
        Word.TO_BE: "être|d'être|d’être",
        Word.UNSPECIFIC: """
            système|logiciel|matériel|plateforme|environnement|installation|avancées|avancés|de base|par défaut
            générales|recommandées|supplémentaires
        """,
        Word.LEANS: "de|du|des|de la|d'",
        Word.OF_STATES: "machine à états|états|statuts|transitions|statut",
        Word.OF_TRAFFIC: """
            flux|trafic|réseau|réseaux|pare-feu|connexions|inter-zone|inter-zones|segmentation|cloisonnement
            communication|communications|échanges
        """,
        Word.OF_VERSIONS: "compatibilité|mise à niveau|mises à niveau",
        Word.FEATURE_HEADER: "fonctionnalité|fonctionnalités|fonction",
        Word.UNLESS: "sauf si|sauf en cas de|sauf quand|à moins que|excepté si",
        Word.LISTENER: "processus à l'écoute|service à l'écoute|écouteur",
        Word.DENIED_BY: "par|à cause|en raison|selon|conformément",
        Word.TIME_NAME: """
            janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi
            mercredi|jeudi|vendredi|samedi|dimanche|minuit|midi|aujourd'hui
        """,
        Word.HOUR: "heures",
        Word.STAGE: """
            production|préproduction|pré-production|recette|développement|intégration|qualification|homologation
            environnement|environnements
        """,
        Word.NO_DESTINATION: "usage|utilisation",
        Word.PART_PLAYED: "rôle|rôles|fonction",
        Word.NAME_ALONE: "nom|libellé",
        Word.SOCKETS: """
            commutateur|commutateurs|panneau de brassage|baie de brassage|prise murale|prise|câble|câblage|débit
            adresse mac
        """,
        Word.NUMBER_ALONE: "numéro|numéros",
        Word.COUNT_OF: "nombre de|quantité",
        Word.WHETHER: "est-ce que|est|est-il|est-elle",
        Word.IN: "vers l'intérieur|vers l’intérieur|vers le dedans",
        Word.OUT: "vers l'extérieur|vers l’extérieur|vers le dehors",
        Word.WAY_BETWEEN: "à|a|vers",
        Word.WAY_BACK: "de|depuis",
        Word.WAY_AROUND: "de|depuis|vers|à|seulement",
        Word.GROUP_ALONE: "groupe|groupes",
        Word.COUNTERPART: """
            partenaire|correspondant|homologue|autre extrémité|autre côté|autre partie|pair|système distant
            côté opposé
        """,
        Word.TURNS_NEXT: "non|pas|n’est pas|n'est pas|jamais",
    },
    unstated="non indiqué",
    spellings={"RPC over HTTP": "RPC sur HTTP"},
)
