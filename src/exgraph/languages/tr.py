"""Turkish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.respelling import with_capitals

LANGUAGE = with_capitals(
    Language(
        "tr",
        columns={
            Column.SOURCE: """
                kaynak|kaynaklar|nereden|gönderen|istemci|başlatan|kaynak ip|kaynak ip adresi|kaynak adres|kaynak adresi
                kaynak adresler|kaynak sunucu|kaynak sistem|kaynak host|kaynak makine|kaynak cihaz|kimden|kim|erişen
                bağlanan|kullanan|çağıran|tüketici|kaynak ipler|kaynak ağ/ip
                başlangıç noktası|bağlantıyı açan|bağlantıyı başlatan|bağlantı açan|bağlantıyı kuran|açan taraf
                başlatan taraf|arayan taraf
            """,
            Column.DESTINATION: """
                hedef|hedefler|nereye|alıcı|sunucu|hedef ip|hedef ip adresi|hedef adres|hedef adresi|hedef adresler
                hedef sunucu|hedef sistem|hedef host|hedef makine|hedef cihaz|varış|kime|hedef ipler|varış adresi
                kiminle
                varış noktası|bağlantıyı kabul eden|bağlantıyı alan|bağlantıyı karşılayan|kabul eden taraf
                yanıtlayan taraf|aranan taraf
            """,
            Column.ENDPOINT: "uç nokta|uç noktalar",
            Column.HOST: """
            host|ana bilgisayar|düğüm|düğümler|makine|bilgisayar|rol|sunucu rolü|dinleyen|dinlediği yer|cihaz
            sanal makine|güvenlik grubu|güvenlik grupları|dinleyen süreç|dinleyen servis|dinleyen hizmet|düğüm rolü
            düğüm türü|düğüm grubu
            makine türü|sunucu türü|cihaz türü|makine tipi|sunucu tipi|sistem|sistemler|bu sistem|bu sunucu|bu düğüm
            """,
            Column.PEER: """
                kaynak/hedef|hedef/kaynak|nereden/nereye|kaynak veya hedef|uzak host|uzak adres|uzak sunucu
                uzak bilgisayar|karşı taraf|uzak uç|uzak makine|ağ öğesi|ağ cihazı|ağ elemanı|ağ bileşeni|uzak öğe
                karşı uç|muhatap|eş|karşı sistem
            """,
            Column.PAIR: "kaynak → hedef|nereden → nereye|iletişim yolu",
            Column.PORT: """
                port|portlar|port numarası|port numaraları|port no|hedef port|hedef portlar|hedef portu|port aralığı
                varsayılan port|varsayılan portlar|bağlantı noktası|bağlantı noktaları|bağlantı noktası numarası
                dinleme portu|dinlenen port|dinlediği port|sunucu portu|port(lar)
            """,
            Column.SOURCE_PORT: "kaynak port|kaynak portu|kaynak portlar|istemci portu|kaynak bağlantı noktası",
            Column.TRANSPORT: """
                protokol|protokoller|taşıma|aktarım|aktarım protokolü|taşıma protokolü|ağ protokolü|protokol türü
                protokol tipi
            """,
            Column.SERVICE: """
            servis|servisler|hizmet|hizmetler|uygulama|uygulamalar|servis adı|hizmet adı|uygulama protokolü|port adı
            izin verilen hizmetler|izin verilen servisler|hizmet nesnesi|servis nesnesi
        """,
            Column.PURPOSE: """
                amaç|amacı|açıklama|kullanım|kullanım amacı|işlev|fonksiyon|bileşen|bileşenler|tür|tip|ad|adı|isim
                bağlantı|ürün|trafik türü|trafik|ne için|iletişim amacı|tanım
            """,
            Column.NOTES: "not|notlar|yorum|yorumlar|ek bilgi|ek bilgiler|düşünceler",
            Column.DIRECTION: """
                çift yönlü|iki yönlü|çift taraflı
            yön|yönü|trafik yönü|bağlantı yönü|akış yönü|gelen/giden|giriş/çıkış|iletişim yönü
            """,
            Column.ACTION: """
                onay|açılacak|açılacak mı
            aksiyon|eylem|işlem|izin|izin ver/reddet|izin/engel|izin durumu|durum|erişim|karar|aktif|etkin|kapalı
            engellendi|engelli|izinli|yasaklı|silindi|politika|izin verildi|etkin mi|aktif mi|kullanımda
            kullanımda mı|yürürlükte|geçerli mi|kural durumu|talep durumu|güncel durum|hüküm|izin verildi?|izinli?
            engelli?|onaylandı|yetki|ok|ok?|geçerli
                geçerlilik
            """,
            Column.ENCRYPTION: "şifreleme|şifreli|şifreli mi|güvenlik|şifrelenmiş",
            Column.OPTIONAL: "isteğe bağlı|opsiyonel",
            Column.REQUIRED: "zorunlu|zorunlu mu|gerekli|gerekli mi|zorunluluk",
            Column.OWNER: """
                sahibi|sahip|sistem sahibi|uygulama sahibi|kural sahibi|sorumlu|sorumlu kişi|iletişim|irtibat
                ilgili kişi|sorumlu ekip
            """,
            Column.REQUESTER: "talep eden|isteyen|talep sahibi|başvuran",
            Column.APPROVER: "onaylayan|onay veren|onaylayan kişi",
            Column.TICKET: """
                talep no|talep numarası|kayıt no|bilet|bilet no|ticket|değişiklik no|değişiklik numarası|iş emri
                iş emri no|çağrı no|çağrı numarası
            """,
            Column.RULE: "kural|kural adı|kural no|kural numarası|güvenlik duvarı kuralı|firewall kuralı",
            Column.ENVIRONMENT: "ortam|ortamlar",
            Column.VALID_UNTIL: """
                geçerlilik|geçerlilik tarihi|geçerlilik süresi|bitiş tarihi|son geçerlilik tarihi|son tarih|bitiş
                son kullanma tarihi
            """,
            Column.JUSTIFICATION: "gerekçe|iş gerekçesi|neden|sebep",
        },
        also={
            Column.SERVICE: "kullanan",
            Column.HOST: "bileşen|bileşenler|ürün",
            Column.PEER: "ürün",
            Column.SOURCE: "kalkış",
        },
        cells={
            Meaning.PROSE: """
                genellikle|genelde|çoğunlukla|her zaman|ayrıca|örneğin|örn|için|bu|şu|gelen|giden|kullanılır
                kullanılıyor|gerekli|gereklidir|önerilir|bağlantı|bağlantıları|trafiği|trafik|açıkça|önce|sonra|gerekir
                standart
            """,
            Meaning.IP_PROTOCOL: """
                ip protokolü|protokol numarası|protokol no|ip protokol numarası|protokol|protokol kimliği
                ip protokol kimliği
            """,
            Meaning.DYNAMIC: """
            dinamik|dinamik port|dinamik portlar|dinamik aralık|rastgele|rastgele port|rastgele portlar
            geçici portlar|dinamik olarak atanan|dinamik olarak atanır|dinamik atanan portlar|çok sayıda dinamik
            birçok dinamik|çok sayıda dinamik port
        """,
            Meaning.ANY: """
                tümü|tüm|hepsi|herhangi|herhangi bir|tüm portlar|bütün portlar|herhangi bir port|her port|bütün|her
                hepsi
            """,
            Meaning.NONE: """
                port gerekmez
                bağlantı yok|doğrudan bağlantı yok|yok|uygulanamaz|geçerli değil|kullanılmıyor|kullanılmaz|port yok
                mevcut değil|portsuz|bulunmuyor|doğrudan bağlantı bulunmuyor|doğrudan bağlantı olmaz
            """,
            Meaning.NEGATIVE: """
            kullanılmayan|açılmamalıdır|açılmayacak|açılmamalı|gerekli değil|gerekmez|gerekmiyor|gereksiz
            zorunlu değil|ihtiyaç yok|engelle|engellendi|engelli|engellenir|engellenmiş|bloke|bloke edildi|blokla
            yasak|yasakla|yasaklandı|reddet|reddedildi|reddedilir|devre dışı|kapalı|kapatıldı|kapalıdır
            izin verilmez|izin verilmiyor|izin yok|izinsiz|izin verme|açılmaz|açık değil|açma|açmayın|kullanılmıyor
            artık kullanılmıyor|kullanılmaz|kullanmayın|desteklenmiyor|desteklenmez|artık gerekli değil|pasif
            etkin değil|aktif değil|açılmamalı|gerekli değildir|gerek yok|gerek yoktur|gerekmemektedir|engellidir
            engellenmeli|engellenmelidir|yasaktır|kapalı kalmalı|kapalı kalmalıdır|kapalı olmalı|kapalı olmalıdır
            kapatılmalı|kapatılmalıdır|devre dışıdır|izin verilmemeli|izin verilmemelidir|izin verilmemektedir
            kullanılmamaktadır|lüzumsuz|engellenecek|kapatılacak|onaylanmadı
        """,
            Meaning.PERMITTED: "izin ver|izin verildi|izinli|izin|açık|aç|açılır|izin verilir",
            Meaning.UNRESOLVED: """
                notlara bakın|nota bakın|açıklamaya bakın|aşağıya bakın|yukarıya bakın|bkz|yapılandırılabilir
                ayarlanabilir|özel port|özel|kullanıcı tanımlı|kullanıcı tarafından tanımlanan|üreticiye bağlı
                yapılandırmaya bağlı|yapılandırmaya göre|değişir|değişken|başka port|diğer portlar|bilinmiyor
                belirlenecek|belirtilmemiş|belirli
            """,
            Meaning.NEXT_FREE: "sonraki boş port|bir sonraki boş port|sıradaki boş port",
            Meaning.AND: "ve|ile",
            Meaning.OR: "veya|ya da|ve/veya|yahut",
            Meaning.TO: "ilâ|ila|ten|den|tan|dan",
            Meaning.ABOVE: """
            ve üzeri|ve üstü|ve yukarısı|veya üzeri|veya üstü|ve daha yüksek|veya daha yüksek|ve daha fazlası
            ten itibaren|tan itibaren|den itibaren|dan itibaren|ten başlayarak|tan başlayarak|den başlayarak
            dan başlayarak
        """,
            Meaning.BETWEEN: "aralığında",
            Meaning.FROM: "başlangıç",
            Meaning.FILLER: """
                port|portlar|portu|portları|portundan|portunda|portlarından|portlarında|aralığı|port aralığı|port no
                port numarası|üzerinden|kullanarak|e kadar|a kadar|ye kadar|ya kadar|bağlantı noktası
                bağlantı noktaları|nolu
            """,
            Meaning.WHERE: "burada",
        },
        words={
            Word.TURNS_NEXT: "asla|hiçbir zaman",
            Word.PUBLIC: "dış dünya|dışarı",
            Word.ASKS: "lütfen",
            Word.FORM_AMONG: """
                {ports} {own} arasında (açık olmalıdır|açık olmalı|açılmalıdır|izin verilmelidir)
                {own} arasında {ports} (açık olmalıdır|açık olmalı|açılmalıdır|izin verilmelidir)
                {own} arasındaki {ports}
            """,
            Word.DOES: "almak|toplamak|göndermek|indirmek|yüklemek|yönetmek|izlemek|bağlanmak|erişmek|iletmek",
            Word.DOES_LAST: "*mak|*mek|*mak için|*mek için",
            Word.RANGE_FIRST: "ilk|başlangıç|en düşük|min|başlama",
            Word.RANGE_LAST: "son|bitiş|en yüksek|maks|max",
            Word.SETTABLE: "yapılandırılabilir|ayarlanabilir",
            Word.SEVERAL_PORTS: "portlar|portları",
            Word.MONTH_IN_ORDER: "oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara",
            Word.MONTH: "oca|şub|nis|haz|tem|ağu|eyl|eki|kas",
            Word.ZONE_NOUN: """
                bölge|bölgesi|bölgeler|ağ|ağı|ağlar|segment|segmenti|alt ağ|alt ağı|vlan|güvenlik bölgesi|zon
            """,
            Word.ZONE_OF_SOURCE: "kaynak bölge|kaynak bölgesi|kaynak ağ|kaynak ağı|kaynak segment|kaynak zone",
            Word.ZONE_OF_DESTINATION: "hedef bölge|hedef bölgesi|hedef ağ|hedef ağı|hedef segment|hedef zone",
            Word.ADDRESS_OF_SOURCE: "kaynak ip|kaynak ip adresi|kaynak adres|kaynak adresi",
            Word.ADDRESS_OF_DESTINATION: "hedef ip|hedef ip adresi|hedef adres|hedef adresi",
            Word.PERMANENT: "süresiz|kalıcı|sınırsız|sürekli|asla",
            Word.ADDRESS_NOUN: "adres|adresi|adresler|adresleri|ip adresi|ip adresleri",
            Word.GREATER_THAN: "büyük|büyüktür",
            Word.AT_LEAST: "en az|asgari|minimum|büyük veya eşit|büyük eşit|başlangıcı",
            Word.LESS_THAN: "küçük|küçüktür",
            Word.AT_MOST: "en fazla|en çok|azami|küçük veya eşit|küçük eşit",
            Word.MORE_BEHIND: """
            üstü|üzeri|üstünde|üzerinde|üzerindeki|'den büyük|'dan büyük|'ten büyük|'tan büyük|den büyük|ten büyük
            ’den büyük|’ten büyük|’dan büyük|’tan büyük|dan büyük|tan büyük|portunun üstü|portunun üzeri|ten yüksek
            tan yüksek|den yüksek|dan yüksek|ün üzerinde|in üzerinde|ın üzerinde|un üzerinde|ten fazla|tan fazla
            den fazla|dan fazla|nin üzerinde|nın üzerinde|ün üzerindeki|in üzerindeki|ın üzerindeki|un üzerindeki
            ten büyükler|den büyükler
        """,
            Word.LESS_BEHIND: """
            altı|altında|altındaki|'den küçük|'dan küçük|'ten küçük|'tan küçük|den küçük|ten küçük|’den küçük
            ’ten küçük|’dan küçük|’tan küçük|dan küçük|tan küçük|portunun altı|ten düşük|tan düşük|den düşük
            dan düşük|ün altında|in altında|ın altında|un altında|ten az|tan az|den az|dan az|nin altında
            nın altında|ün altındaki|in altındaki|ın altındaki|un altındaki
        """,
            Word.OR_LESS: """
                e kadar|a kadar|ye kadar|ya kadar|ve altı|veya altı|ve daha düşük|veya daha düşük|ve aşağısı
                ve daha az
            """,
            Word.UNEQUAL: "eşit değil|farklı",
            Word.RANGE: "aralık|port aralığı",
            Word.EXCEPT: "hariç olmak üzere",
            Word.EXCEPT_BEHIND: """
            hariç|dışında|haricinde|dışındaki|hariç tüm portlar|dışındaki tüm portlar|dışındakiler|dışında tümü
            haricindeki|hariç hepsi|hariç tümü
        """,
            Word.NOT: "eski|eskiden|önceden|önceki|değil|asla|yerine geçti",
            Word.NOT_BEHIND: "yerine|değil",
            Word.REPLACED: "yerine|artık|şimdi|yeni",
            Word.UNCLEAR: """
            kaynak port|kaynak portu|kaynak portlar|yerel port|yaklaşık|civarı|maks|azami sayı
            kullanımdan kaldırılmış
        """,
            Word.CHANGED_BEHIND: """
            değiştirildi|değişti|taşındı|e değiştirildi|a değiştirildi|e taşındı|a taşındı|olarak değiştirildi
            ye değiştirildi|ya değiştirildi
        """,
            Word.COUNTED: "port|adet|tane",
            Word.PER: "her|başına",
            Word.UNIT: """
                düğüm|kullanıcı|kullanıcılar|sunucu|sunucular|istemci|bağlantı|oturum|dakika|saniye|saat|gün|örnek|cihaz
                kez|kere|hafta|ay|yıl|yüzde|toplam|adet|tane|deneme|kanal|makine|parça
            """,
            Word.NUMBERED: """
                sürüm|versiyon|tablo|bölüm|adım|not|boyut|sayı|miktar|sayfa|tür|tip|toplam|öncelik|limit|kanal|şekil
                madde|aşama|satır|zaman aşımı|aralık|sıra|dipnot|sürümü|ek
            """,
            Word.ICMP_TYPE: "tür|tip|türü|tipi",
            Word.ICMP_CODE: "kod|kodu",
            Word.ABOUT: "için|hakkında",
            Word.NO_NAME: """
                iki|üç|dört|beş|bir|eski|yeni|yönlendirme|yönlendirilir|birkaç|büyük|küçük|ayrılmış|rezerve|en|bazı|tüm
                tümü|her|diğer|çeşitli|varsayılan|opsiyonel|gerekli|zorunlu|önerilen|yalnızca|sadece|eğer|değil|ve|veya
                değiştirilebilir|yapılandırılabilir|kullanılan|açık|kapalı|planlanan|toplam
            """,
            Word.OPTIONAL: "isteğe bağlı|opsiyonel|zorunlu olmayan|tercihe bağlı",
            Word.DEFAULT: "varsayılan|varsayılan olarak|varsayılan port",
            Word.CONDITIONAL: """
                yalnızca|sadece|eğer|durumunda|kullanılıyorsa|gerekirse|varsa|bağlı olarak|yalnız|halinde|ise
            """,
            Word.SECURED: "şifreli|şifrelenmiş|güvenli",
            Word.UNSECURED: "şifresiz|şifrelenmemiş|güvensiz|düz metin|açık metin",
            Word.PORT_NOUN: """
                port|portu|portlar|portları|portun|portların|bağlantı noktası|bağlantı noktaları
                bağlantı noktasının
            """,
            Word.ROW_NUMBER: "no|sıra|sıra no|s.no|sıra numarası|numara",
            Word.SCOPE: """
                iç|dahili|dış|harici|yerel|doğu-batı|kuzey-güney|yönetim|özel|yalnızca dahili|iç ağ
            """,
            Word.OTHER_NUMBER: """
                sayısı|adet|miktar|boyut|bellek|fiyat|ücret|mesafe|yıl|telefon|dahili|posta kodu|tutar|toplam
                kullanıcı sayısı|çekirdek|maliyet|bant genişliği|lisans|işlemci|saniyede|saniye başına|dakikada|saatte
                günde|lisanslar
            """,
            Word.KEY_HEADER: "özellik|parametre|ayar|öznitelik|alan|seçenek|öğe",
            Word.VALUE_HEADER: "değer|değeri|değerler|ayar|yapılandırma",
            Word.ONE_WAY: """
                tek yönlü|tek yön|hedefe|kaynaktan hedefe|istemciden sunucuya
                tek yönde|tek taraflı|bir yönde|tek yöne|sadece tek yön|gidiş|ileri
            """,
            Word.REMARK_BOTH_WAYS: """
                çift yönlü|iki yönlü|her iki yön|her iki yönde|iki yönde|karşılıklı|çift yönlü trafik
                çift yönlü iletişim|her iki yöne
            """,
            Word.REMARK_REVERSED: """
                ters yön|ters yönde|ters yönlü|tersi yönde|karşı yönde|hedeften kaynağa|zıt yönde
            """,
            Word.REVERSED: "ters|tersi|geri|kaynağa|hedeften kaynağa|sunucudan istemciye",
            Word.CLAUSE: "olan|için|eğer|ise|ile|gibi|örn|dahil",
            Word.YES: "evet|var|doğru",
            Word.NO: "hayır|yanlış",
            Word.UNTICKED: "yok|hayır",
            Word.MODAL: "olmalı|olması gereken|beklenen|beklenen sonuç|sonuç|etki|davranış|beklenen davranış",
            Word.DENIES: """
                açmayın
                engel*|reddet*|redded*|yasak*|blok*|bloke*|izin verme*|izinsiz|devre dışı|kapalı*|kapat*|pasif|düşür*
                erişilemez|ret|red
                verilmedi|uygun görülmedi
            """,
            Word.PERMITS: """
            izin|izin ver|izin verildi|izin verilir|izin verilen|izinli|açık|açıldı|aç|aktif|etkin|kabul*|onay*
            serbest|geçir|geçer|ekle|eklenecek|yeni|erişilebilir|müsaade*|evet|oluştur|oluşturma
                verildi|tanındı|uygun görüldü
            """,
            Word.TURNS: "değil|asla|yok|hayır|verilmez|verilmiyor|verilmedi|ne",
            Word.DENIED_ALL: "hepsini reddet|tümünü reddet|tümünü engelle|hepsini engelle",
            Word.RULES: """
                port|portlar|portları|kurallar|kuralları|kural|trafik|trafiği|bağlantılar|bağlantıları|gereksinimler
                gereksinimleri|iletişim|akışlar|akışları|bağlantı noktaları
            """,
            Word.USED: "gerekli|kullanılan|gereken|açık|açılması gereken",
            Word.OF: "için",
            Word.FROM_ROLE: "kaynağı",
            Word.TO_ROLE: "hedefi",
            Word.CONNECTING: "ile iletişim|ile bağlantı",
            Word.OWN_RULES: "gelen|giden",
            Word.AND: "ve|ile",
            Word.OR: "veya|ya da",
            Word.AREA: "bölge|bölgesi|ağ|ağı|alt ağ|segment|konum|vlan",
            Word.HELD_BY_END: """
                sertifika|sertifikası|sertifikalar|sertifika yetkilisi|anahtar|anahtarı|sürüm|sürümü|versiyon
                işletim sistemi|sayısı|adet|adedi|sahibi|konum|konumu|lisans|lisansı|model|modeli|üretici|parola|şifre
                bellek|durum|durumu
            """,
            Word.BESIDE_END: "açıklama|açıklaması|yorum|sahibi|iletişim|tür|türü|kimlik|maske|önek|departman|tip",
            Word.TRANSLATED: "çevrilmiş|çevrilen|dönüştürülmüş",
            Word.NAME_NOUN: "ad|adı|host|sunucu|sunucu adı|host adı|bilgisayar|sistem|cihaz|makine|isim",
            Word.MASK: "maske|alt ağ maskesi|ağ maskesi|önek",
            Word.EACH_OTHER: "birbirleri|birbirine|birbirlerine|kendi aralarında",
            Word.SOURCE_PORT: "kaynak port|kaynak portu|kaynak portlar|kaynak portları",
            Word.CALLED: "adlı|isimli|adında",
            Word.EACH: "her|her bir",
            Word.EACH_OF: "her biri|tümü",
            Word.PARTS: "bileşen*|hizmet*|servis*|modül*|öğe*|uygulama*|farklı|çeşitli",
            Word.ONLY: "yalnızca|sadece",
            Word.ENDS_ON: "bitiş tarihi|geçerlilik sonu|son tarih",
            Word.SELF: "kendisi|kendi|kendine|aynı sunucu|aynı host|aynı düğüm|aynı makine",
            Word.THIS_HOST: "bu sunucu|bu makine|bu bilgisayar|bu düğüm|bu sistem|yerel sunucu|yerel makine",
            Word.FRONT_END: "ön uç",
            Word.BACK_END: "arka uç",
            Word.ANY_ROLE: """
                herhangi|herhangi bir|tümü|hepsi|tüm hostlar|tüm sunucular|herhangi bir host|herhangi bir adres|her yer
                herhangi bir ip|tüm adresler|tüm ip adresleri|her yerden|her yere|tüm kaynaklar|tüm hedefler|herkes
                herhangi bir kaynak|herhangi bir hedef|herhangi bir yer|bütün adresler|her şey|bütün ip adresleri
                herhangi biri
            """,
            Word.INTERNET: "internet ağı",
            Word.INBOUND: "gelen*|giriş*|içeri",
            Word.OUTBOUND: "giden*|çıkış*|dışarı",
            Word.BOTH_WAYS: "çift yön*|iki yön*|her iki yön*|karşılıklı",
            Word.BOTH_ALONE: """
                ikisi|her ikisi|her ikisi de
                iki taraflı|çift taraflı|gidiş dönüş|gidiş-dönüş|iki yön|her iki yönde|her iki yön|iki yönde|iki taraf
                her iki taraf
            """,
            Word.BETWEEN: "arası",
            Word.BETWEEN_BEHIND: "arasında|arasındaki",
            Word.NUMBERED_PART: "tablo|bölüm|şekil|adım",
            Word.SENTENCE: """
                yapılandırın|açın|oluşturun|ekleyin|kontrol|ayarlayın|izin verin|etkinleştirin|emin olun|tıklayın|seçin
                aşağıdaki|bu|eğer|kurulum|yapılandırma
            """,
            Word.VERB: """
                olmalı|olmalıdır|gerekir|gerekmektedir|kullanır|gerektirir|gereklidir|edilir|yapılır|sağlar|verilir
                ister
                sağlanır
            """,
            Word.FOLLOWING: "aşağıdaki|bu|şu",
            Word.ROLE_NOUN: """
                sunucu*|istemci*|algılayıcı*|düğüm*|host|hostu|hostlar*|ajan*|aracı*|denetleyici*|ağ geçidi*|makine*
                bilgisayar*
                veritabanı*|veri tabanı*|kullanıcı*|tarayıcı*|cihaz*|küme*|yönlendirici*|agent*
            """,
            Word.MAY_BE_TOPIC: "veritabanı*|veri tabanı*|kullanıcı*|cihaz*|küme*",
            Word.BEFORE_PAIR: """
                gerekli|izin verilen|beklenen|zorunlu|onaylanan|aşağıdaki|planlanan|gereken|önerilen
            """,
            Word.FLOWS_SAID: "akış|akışlar|akışları|iletişim|iletişimi",
            Word.FOR_PURPOSE: "için|üzerinden|ile",
            Word.FORM_SOURCE: """
                (kaynak|kaynak adres|kaynak adresi|kaynak ip|kaynak ip adresi) (her zaman)? {own} (sunucusudur)
                (kaynak|kaynak adres|kaynak adresi|kaynak ip|kaynak ip adresi) (her zaman|daima|olarak) {own}
            """,
            Word.FORM_DESTINATION: """
                (hedef|hedef adres|hedef adresi|hedef ip|hedef ip adresi) (her zaman)? {own} (sunucusudur)
                (hedef|hedef adres|hedef adresi|hedef ip|hedef ip adresi) (her zaman|daima|olarak) {own}
            """,
            Word.EVERY_PORT_IS: """
                (tüm|bütün) (listelenen|belirtilen|aşağıdaki)? (portlar|port numaraları|bağlantılar) {here}? {how} \
                    (portudur|portlarıdır|kullanır|protokolünü)? (kullanır)?
                (tüm|bütün) (portlar|bağlantılar) {how} (kullanır|portudur|protokolü kullanır)?
            """,
            Word.PORTS_ARE: """
                (listelenen|belirtilen)? portlar {here}? {how} (portudur|kullanır|portlarıdır)?
                {how} (kullanılır|protokolü kullanılır)?
            """,
            Word.UNLESS_SAID: """
                (aksi|başka türlü) (açıkça)? (belirtilmedikçe|belirtilmediği sürece|belirtilmemişse|yazılmadıkça)
            """,
            Word.PORTS_HERE: "aşağıda|bu bölümde|bu belgede|tablolarda|aşağıdaki tablolarda",
            Word.PORTS_IN_TABLE: "tabloda|bu tabloda|aşağıdaki tabloda",
            Word.LEGEND: "açıklamalar|kısaltmalar|lejant|gösterim",
            Word.STANDS_FOR: "demektir|anlamı",
            Word.TOPIC: """
                genel bakış|noktaları|gereksinimler|gereksinimleri|ağ|firewall|güvenlik duvarı|portlar|port|kurallar
                kuralları|trafik|protokoller|protokol|gelen|giden|ve|için|gerekli|kullanılan|açık|tablo|tablosu|liste
                listesi|matris|matrisi|iletişim|bağlantılar|bağlantı|akışlar|erişim|yapılandırma|özeti|özet|güvenlik
                duvarı|ek|bölüm
                senaryo|senaryolar|senaryosu
            """,
            Word.PORTS_SAID: """
                port|portlar|portları|kural|kurallar|kuralları|firewall kuralları|güvenlik duvarı kuralları|trafik
                trafiği|ağ trafiği|bağlantı|bağlantılar|bağlantıları|protokoller|istisnalar|gereksinimler|iletişim
                iletişimi|bağlantı noktaları|portlara|portlarını|portlarda|portu|port kuralı|port kuralları
                port gereksinimleri|ağ kuralları|bağlantı noktası kuralları|bağlantı noktası kuralı|bağlantı noktası
                bağlantı noktası gereksinimleri
                ağ izinleri|port izinleri
            """,
            Word.PORTS_BESIDE: """
                gerekli|kullanılan|gereken|açık|gelen|giden|aşağıdaki|tüm|bu|ağ|dış|iç|ek|listesi|birkaç|bazı|çeşitli
                minimum|zorunlu|varsayılan|izin verilen|açılması gereken|şu|firewall|güvenlik duvarı
            """,
            Word.LETS_THROUGH: "güvenlik duvarı|güvenlik duvarında|yönlendirici|ağ",
            Word.FORM_OPEN_ON: """
                {own} üzerinde (açık|açılması gereken|açık olması gereken|açılacak|dinlenen) {ports}
                {own} üzerinde {ports} (açık olmalıdır|açılmalıdır|açık olmalı|açın)
            """,
            Word.FORM_HOST: """
                {own} {ports} (açılmasını|açık olmasını) (gerektirir|ister)
                {own} (sunucusunun|sunucusu)? (düzgün|doğru)? çalışması için (gerekli|gereken|açılması gereken) {ports}
                {own} (sunucusu|ajanı|istemcisi)? tarafından (kullanılan|gereken|ihtiyaç duyulan) {ports}
                {own} (sunucusunda|üzerinde|makinesinde) (açık olması gereken|açılması gereken|açılacak|açık) {ports}
                {own} (için) (güvenlik grubu|nacl)
                {own} (sunucusu|ajanı|istemcisi)? için {ports}
                {own} ('nun|'nın|'nin|'un|'ın|'in|'nün|'ün) {ports}
                {own} (sunucusunun|ajanının|istemcisinin) {ports}
                {own} {ports} (kullanır|gerektirir|ister|kullanıyor|açar)
                {ports} {own} üzerinde (açık olmalıdır|açık olmalı|açılmalıdır)
                {own} üzerinde {ports} (açık olmalıdır|açık olmalı|açılmalıdır|açın)
                {own} üzerinde (aşağıdakilere izin verin|aşağıdakilere izin ver|aşağıdakileri açın|\
                    aşağıdakiler açılmalıdır)
            """,
            Word.FORM_REQUIRED: """
                {own} (için)? (gereksinimleri|ön koşulları|önkoşulları)
            """,
            Word.FORM_INWARD: """
                {own} {ports} (dinler|dinliyor)
                {own} (tarafından dinlenen) {ports}
                {own} (sunucusuna|makinesine|düğümüne) (gelen)? {ports}
                {own} ('a|'e|'ya|'ye) gelen {ports}
                {own} {ports} (kabul etmelidir|kabul etmeli|kabul eder)
            """,
            Word.FORM_OUTWARD: """
                {own} (aşağıdaki|şu|bu) {hosts} (erişebilmelidir|erişmelidir|bağlanabilmelidir|bağlanmalıdır)
                {own} (sunucusundan|makinesinden|düğümünden) (giden|çıkan)? {ports}
                {own} ('dan|'den|'tan|'ten) (giden|çıkan) {ports}
                {own} (erişebileceği|erişmesi gereken|erişmesi gerektiği|bağlanması gereken|eriştiği|bağlandığı) \
                    (isteğe bağlı)? {hosts}
                {own} (giden bağlantı|giden bağlantılar|giden erişim|internet erişimi) (gerektirir|ister)
            """,
            Word.ADVERB: "ayrıca|her zaman|düzenli olarak|genellikle|en az|yalnızca|sadece|varsayılan olarak",
            Word.LEADS_IN: "için|kurulum için|sırasında|eğer|sonra|önce",
            Word.SERVERS_SAID: "sunucular|sunuculara|sunucu|sistemler|sistemlere|makineler",
            Word.MOVED_ENDS: "nereden|nereye",
            Word.MOVES: "taşıma*|geçiş planı|göç",
            Word.OPENER: """
                (bağlantı|bağlantılar|oturum|tünel|trafik)? (her zaman)? {own} (tarafından) (başlatılır|açılır|\
                    kurulur|başlatılıyor)
                (bağlantıyı|oturumu|tüneli) {own} (başlatır|açar|kurar)
                {own} onu (açar|başlatır|kurar)
            """,
            Word.WAY_FROM: """
                {own} ('dan|'den|'tan|'ten) ({way})
                {own} (kaynağından|sunucusundan) ({way})?
                {own} ('dan|'den|'tan|'ten)
            """,
            Word.WAY_TO: """
                {own} ('a|'e|'ya|'ye|'na|'ne) ({way})
                {own} (hedefine|sunucusuna|yönüne|yönünde) ({way})?
                {own} ('a|'e|'ya|'ye|'na|'ne)
            """,
            Word.WAY_AT: """
                {own} (üzerinde|sunucusunda) ({way})
            """,
            Word.WAY_WITH: """
                {own} (ile) ({both})
            """,
            Word.LOOKED_THROUGH: "güvenlik grubu",
            Word.LOOKED_THROUGH_BEHIND: "çalışması|düzgün çalışması",
            Word.FORM_BY_PORTS: "{ports} (üzerinden|ile)",
            Word.RELATIVE: "kullandığınız|oluşturduğunuz|kullanılan|kurduğunuz",
            Word.HOST_KIND: "rol|host|düğüm|sunucu|makine|vm|örnek|konteyner|sanal makine|host adı",
            Word.QUALITY: """
                erişilebilirlik|güvenlik|performans|kurtarma|şifreleme|yedeklilik|sertifika*|sanallaştırma|uyumluluk
            """,
            Word.FORM_PAIR: """
                {a} (sunucusundan|istemcisinden|ajanından|düğümünden) {b} (sunucusuna|düğümüne|istemcisine) ({ports})?
                {a} ('dan|'den|'tan|'ten) {b} ('a|'e|'ya|'ye|'na|'ne) ({ports})?
                {a} {b} (sunucusuna|düğümüne) (bağlanır|bağlanmalıdır|erişir|erişmelidir|bağlanıyor)
                {a} {b} ('a|'e|'ya|'ye|'na|'ne) (bağlanır|bağlanmalıdır|erişir|erişmelidir)
                {ports} {b} üzerinde açık (olmalı|olmalıdır) ve {a} ('dan|'den|'tan|'ten) erişilebilir \
                    (olmalıdır|olmalı)
            """,
            Word.FORM_BETWEEN: """
                {a} (ile|ve) {b} (sunucusu|sunucuları)? (arasında|arasındaki) ({ports}|iletişim|trafik)?
                {a} {b} ile (iletişim kurar|haberleşir|veri alışverişi yapar)
            """,
            Word.FORM_NAMED_HOST: """
                {own} {ports}
                {own} (güvenlik duvarı) (yapılandırması|yapılandırma|ayarları)
            """,
            Word.FORM_NAMED_INWARD: """
                {own} (sunucusuna|'a|'e|'ya|'ye)
            """,
            Word.FORM_NAMED_OUTWARD: """
                {own} (sunucusundan|'dan|'den|'tan|'ten)
            """,
            Word.THIS_TABLE: "aşağıdaki tablo|bu tablo|aşağıdaki liste|tablo|aşağıdaki tabloda",
            Word.TABLE_SHOWS: """
                gösterir|listeler|içerir|açıklar|gösterilmiştir|listelenmiştir|verilmiştir|özetler|tanımlar|belirtir
            """,
            Word.BEHIND_TITLE: """
                ve nasıl|ve neden|ve hangi|ve bunların|ve amaçları|ve ürünler|ve kullanım amaçları
            """,
            Word.INSTALLED: """
                üzerinde {own} kurulu olan|kurulu|çalışan|çalıştığı
                {own} kurulu olan|yüklü olan|kurulu olduğu|çalıştığı|kurulu her
            """,
            Word.PLACE_NAME: """
                üretim|canlı|test|geliştirme|iç|dış|dahili|harici|ofis|merkez|şube|fabrika|birincil|ikincil|yedek|aktif
                pasif|misafir|yönetim|kuzey|güney|doğu|batı|bulut|opsiyonel
            """,
            Word.BARE_NOUN: """
                sunucu|sunucular|istemci|istemciler|düğüm|düğümler|ajan|ajanlar|host|hostlar|servis|servisler|hizmet
                cihaz
                cihazlar|denetleyici|küme|konsol|makine|makineler|bilgisayar
            """,
            Word.GROUP: "güvenlik grubu|güvenlik grupları|ağ güvenlik grubu",
            Word.ATTACHED: "atanır|atandı|bağlanır|uygulanır|ekle|eklenir",
            Word.ATTACHED_BEHIND: "atanır|atandı|bağlanır|uygulanır|eklenir",
            Word.ACTIVITY: """
                kurulum*|yükleme*|güncelleme*|yükseltme*|yapılandırma*|dağıtım*|geçiş*|çoğaltma*|izleme*|kurtarma*
                entegrasyon*|hazırlık*|gereksinim*|yönetim*|senkronizasyon*|genel bakış*
            """,
            Word.OF_PORTLESS: "istek|isteği|yanıt|yanıtı|tür|kod|protokol|trafik|tümü|tünel|mesaj",
            Word.EVERY: "tüm|bütün|her|herhangi",
            Word.EVERY_PROTOCOL: "herhangi bir protokol|tüm protokoller|bütün protokoller|tüm trafik",
            Word.SINCE: "itibaren|sonra|den beri|den itibaren|ile",
            Word.SINCE_THEN: "den beri",
            Word.IN_USE: "kullanılmıyor|kullanılmamaktadır|gerekli değil|gerekmiyor|gerekmez|açık değil",
            Word.NOT_MEANT: """
                kapsam dışı|kapsam dışında|yanlış kurallar|hatalı kurallar|yanlış kural örnekleri|kötü örnek
                reddedilen talepler
            """,
            Word.FORMER: "eski|önceki",
            Word.RESPONSE: "yanıt|yanıtlar|cevap|dönüş trafiği",
            Word.IN_VERSION: "sürümünde",
            Word.WILL: "olacak|edilecek|planlan*",
            Word.OUT_OF_DATE: "kullanımdan kaldırıldı|kullanımdan kaldırılmış|güncel değil|eskimiş|eski sürüm",
            Word.NO_CONNECTION: "bağlantı yok|doğrudan bağlantı yok|kullanılmıyor|kullanılmaz",
            Word.NO_LONGER: "artık",
            Word.REMOVED_THING: "kural|kurallar|kuralları|port|portlar|akış|akışlar|bağlantılar|erişim|erişimler",
            Word.REMOVAL: """
            silinecek|kaldırılacak|kapatılacak|iptal edilecek|artık gerekli olmayan|artık gerekmeyen
            kaldırılması gereken|silinmesi gereken
        """,
            Word.REMOVES: """
            sil|silin*|silme*|kaldır*|iptal*|kapatılacak|geri çek*|süresi doldu|süresi dolmuş|silinecek|silmeler
            kaldırmalar
        """,
            Word.BELOW_TABLE: """
                onaylayan|onay|hazırlayan|kontrol eden|imza|tarih|toplam|lejant|talep eden|sürüm|not|notlar|yazar
            """,
            Word.SAMPLE: "örnek|örnekler|örn|örneğin",
            Word.PRODUCT: "önce|sonra|yıl|yılı|sürüm|sunucu|istemci",
            Word.HOSTS_SAID: """
                adresler*|hostlar*|etki alan*|url'ler*|url’ler*|ip adresler*|hedefler*|servisler*|hizmetler*|sunucular*
            """,
            Word.TO_BE: "olmak",
            Word.UNSPECIFIC: """
                sistem|yazılım|donanım|platform|ortam|temel|gelişmiş|genel|önerilen|minimum|asgari|ek|kurulum
            """,
            Word.OF_STATES: "durumlar|durumları|geçişler|geçişleri|durum makinesi",
            Word.OF_TRAFFIC: """
                trafik|trafiği|ağ|ağı|firewall|güvenlik duvarı|bağlantılar|bağlantıları|bölgeler|bölgeleri|segmentasyon
                segmentasyonu|iletişim|iletişimi|akışlar|akışları|erişim
            """,
            Word.OF_VERSIONS: "uyumluluk|uyumluluğu|yükseltme|güncelleme",
            Word.FEATURE_HEADER: "özellik|özellikler|işlev|yetenek",
            Word.UNLESS: "olmadıkça|olmadığı sürece|haricinde",
            Word.DESTINATION_NOUN: """
                hedef|hedefi|hedefin|varış|çağrılan|aranan|alıcı|dinleyen|kabul eden|yanıtlayan|cevaplayan
                kim dinler|kim yanıtlar
            """,
            Word.SOURCE_NOUN: """
                kaynak|kaynağı|kaynağın|istemci|istemcinin|çağıran|başlatan|gönderen|bağlanan|açan|arayan
                bağlantıyı açan|kim başlatır|kim açar
            """,
            Word.PROTOCOL_NOUN: "protokol|protokolü|protokoller|protokolleri",
            Word.PLURAL_IN_BRACKETS: "lar|ler|ları|leri",
            Word.IN: "içe|içeriye|içe doğru|içeri doğru",
            Word.OUT: "dışa|dışarıya|dışa doğru|dışarı doğru",
            Word.LOCAL: "yerel",
            Word.REMOTE: "uzak*",
            Word.SENDS: "gönderir|gönderme|gönderen",
            Word.FURTHER: "yedek|alternatif|ikincil|ek",
            Word.OPENS: "açar|açan|başlatır|başlatan|bağlanır",
            Word.LISTENS: "dinler|dinleyen|kabul eder|yanıtlar",
            Word.MAY_BE_ACTION: """
                onay|açılacak|açılacak mı
            erişim|durum|aktif|etkin|politika|işlem|etkin mi|aktif mi|kullanımda|kullanımda mı|yürürlükte|geçerli mi
            kural durumu|talep durumu|güncel durum|onaylandı|yetki|ok|ok?|geçerli
                geçerlilik
            """,
            Word.IN_FORCE: """
                yürürlükte|geçerli|kullanımda|çalışıyor|canlıda|üretimde|uygulandı|mevcut|tamamlandı|onaylandı
                doğrulandı
            """,
            Word.CANCELLED: """
                arşivlendi|hariç tutuldu|iptal edildi|geçersiz|yürürlükte değil|sona erdi|kullanım dışı|değiştirildi
                askıya alındı|yürürlükten kalktı
                geri çekildi|geri alındı|iptal edilmiş
            """,
            Word.AWAITS: "bekleniyor|bekliyor",
            Word.PENDING: """
                hazırlanıyor|hazırlık aşamasında
                gelecek|planlanan
                beklemede|bekliyor|onay bekliyor|onay bekleniyor|onay aşamasında|onaylanacak|açılacak|aktif edilecek
                henüz açılmadı|henüz açık değil|henüz onaylanmadı|planlandı|planlanıyor|planlanan|ertelendi
                değerlendiriliyor|inceleniyor|ileride kullanılacak|gelecekte kullanılacak|gelecekte kullanım için
                rezerve|ayrılmış|önerilen|talep üzerine|talep üzerine açılır|istek üzerine açılır|donduruldu
            """,
            Word.MAY: "olabilir",
            Word.REST: "diğer|diğerleri|başka|geri kalan|dışında|dışındaki",
            Word.INSTEAD: "bunun yerine|onun yerine|yerine kullanın",
            Word.SIDE: """
                dışarıdan|içeriden|dışarıya|içeride|internet|internetten|internete|lan|vpn|dmz|intranet|iç ağ|iç ağdan
                yerel ağ|yerel ağdan|dış ağ|dış ağdan|kurum içi|şirket ağı|dahili|dahili kullanım|iç kullanım
            """,
            Word.CLOSING_FILLER: """
                geçici olarak|yakında|geçici
                olan|olması|tüm|bütün|tarafından|güvenlik duvarı|ağ|sürüm|gereken|aşağıda|lütfen
            """,
            Word.COPULA: "dır|dir|varsayılan olarak|henüz|şu anda|burada|de|da",
            Word.WITH_OR_WITHOUT: "ile veya olmadan|ile/olmadan",
            Word.ENFORCED: "gerekli|zorunlu|zorunludur|mecburi|her zaman|yalnızca|sadece|şart|gereklidir|daima",
            Word.NOT_REQUIRED: """
                gerekli değil|zorunlu değil|gerekmez|gerekmiyor|şart değil|zorunlu değildir|gerekli değildir
                mecburi değil
            """,
            Word.OFFERED: """
                opsiyonel|isteğe bağlı|fırsatçı|varsa|mümkünse|destekleniyorsa|destekleniyor|desteklenir|önerilir
                önerilen|tercih edilir|tercihen|mümkün|mevcut|kullanılabilir|etkinse|destekler|kullanabilir
                planlanıyor|planlandı|yapılandırılabilir|destekliyor
            """,
            Word.OFF: """
                desteklenmiyor|desteklenmez|devre dışı|kapalı|kullanılmıyor|kullanılmaz|mevcut değil|etkin değil
                aktif değil|hayır|yok|olmadan|değil|olmaksızın|kullanmadan|pasif|henüz desteklenmiyor|henüz yok
            """,
            Word.WITHOUT: "şifresiz|hayır|asla|ne",
            Word.ENCRYPTION_NOUN: "şifreleme|şifrelemesi|aktarım şifrelemesi",
            Word.LISTENER: "dinleyen süreç|dinleyen servis|dinleyen hizmet|dinleyen|dinleyici",
            Word.ZONE_DMZ: "arındırılmış bölge|ters vekil*|ters proxy*|çevre ağı",
            Word.ZONE_DIRECTORY: "etki alanı denetleyici*",
            Word.ZONE_DATABASES: "veritabanı*|veri tabanı*",
            Word.ZONE_CLIENTS: "iş istasyon*|tarayıcı*|kullanıcı bilgisayar*|kullanıcı cihaz*",
            Word.CLIENT_ALONE: "kullanıcı|kullanıcılar",
            Word.CLIENT_FIRST: "istemci|istemciler",
            Word.DITTO: "aynı|yukarıdaki gibi|aynısı|üstteki ile aynı|yukarıdakiyle aynı",
            Word.DENIED_BY: "tarafından",
            Word.TIME_NAME: """
            ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba
            perşembe|cuma|cumartesi|pazar|bugün
        """,
            Word.HOUR: "saat",
            Word.STAGE: "üretim|canlı|geliştirme|ortam|ortamı|ortamının|ön üretim",
            Word.NO_DESTINATION: "kullanım|kullanımı|kullanma",
            Word.PART_PLAYED: "rol|rolü|işlev|görev",
            Word.NAME_ALONE: "ad|adı|isim|adi",
            Word.SOCKETS: "anahtar|yama paneli|priz|kablo|kablolama|hız|mac adresi",
            Word.NUMBER_ALONE: "numara|numarası|no",
            Word.COUNT_OF: "adet|sayısı",
            Word.NO_PORT: "fiziksel port|fiziksel portlar",
            Word.LEFT_OUT: "hariç tutulan|hariç tutulmuş|hariç tutuldu|hariç tutulur",
            Word.HOWEVER: "ama|ancak",
            Word.SPAN_BEHIND: """
            arası|arasında|arasındaki|aralığı|aralığında|aralığındaki|arasındaki portlar|arası portlar
        """,
            Word.WHETHER: "mi|mı|mu|mü|midir|mıdır",
            Word.WAY_BETWEEN: "dan|den|tan|ten",
            Word.WAY_BACK: "ya|ye|na|ne",
            Word.WAY_AROUND: "ya|ye|a|e|doğru|sadece",
            Word.GROUP_ALONE: "grup|gruplar",
            Word.COUNTERPART: "karşı taraf|karşı uç|muhatap|eş|karşı sistem|ortak|diğer taraf|diğer uç",
        },
        declensions=(
            Declension(
                "sunucu|istemci|düğüm|ajan|agent|host|makine|cihaz|denetleyici",
                "lar|ler|su|si|ı|i|u|ü|nun|nin|sunun|sinin|suna|sine|sundan|sinden|sunda|sinde|na|ne|ya|ye|dan|den",
            ),
        ),
        unstated="belirtilmemiş",
        labels={
            "internet": "İnternet",
            "dmz": "DMZ",
            "clients": "İstemciler",
            "unstated": "Belirtilmemiş",
            "internal": "İç ağ",
            "databases": "Veritabanları",
            "directory": "Dizin",
        },
    )
)
