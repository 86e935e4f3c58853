"""Indonesian: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "id",
    columns={
        Column.SOURCE: """
            sumber|asal|dari|pengirim|klien|inisiator|ip sumber|ip asal|alamat sumber|alamat asal|alamat ip sumber
            alamat ip asal|server sumber|sistem sumber|host sumber|host asal|digunakan oleh|diakses dari|akses dari
            siapa|pemanggil|perangkat sumber|server asal|dari siapa|dari mana
            membuka koneksi|pembuka koneksi|pihak pembuka|titik awal
        """,
        Column.DESTINATION: """
            ke|penerima|target|ip tujuan|alamat tujuan|alamat ip tujuan|server tujuan|sistem tujuan|host tujuan|menuju
            destinasi|perangkat tujuan|ke siapa|kepada siapa|ke mana
            menerima koneksi|penerima koneksi|pihak penerima
        """,
        Column.ENDPOINT: "titik akhir",
        Column.HOST: """
            host|node|simpul|mesin|komputer|peran|peran server|mendengarkan di|mendengarkan pada
            proses yang mendengarkan|layanan yang mendengarkan|grup keamanan|perangkat|mesin virtual|terikat pada
            peran simpul|jenis simpul
            jenis mesin|tipe mesin|jenis server|tipe server|jenis perangkat|sistem|sistem ini|server ini
        """,
        Column.PEER: """
            sumber/tujuan|asal/tujuan|dari/ke|ke/dari|tujuan/sumber|sumber atau tujuan|host jarak jauh|alamat jarak jauh
            host remote|alamat remote|pihak lain|elemen jaringan|perangkat jaringan|elemen jauh|sisi lain|rekan|mitra
            lawan|lawan komunikasi
        """,
        Column.PAIR: "dari → ke|sumber → tujuan|asal → tujuan|jalur komunikasi",
        Column.PORT: """
            port|nomor port|no port|port tujuan|rentang port|port default|port bawaan|port yang digunakan|port layanan
            port yang dibutuhkan|port yang diperlukan|mendengarkan di|mendengarkan pada|port server|kisaran port
            port terbuka|port yang dibuka
        """,
        Column.SOURCE_PORT: "port sumber|port asal|port klien",
        Column.TRANSPORT: "protokol|transport|protokol transport|protokol jaringan|jenis protokol|tipe protokol",
        Column.SERVICE: """
            layanan|aplikasi|nama layanan|protokol aplikasi|servis|nama aplikasi|layanan yang diizinkan
            layanan diizinkan|objek layanan
        """,
        Column.PURPOSE: """
            tujuan|keterangan|deskripsi|fungsi|kegunaan|penggunaan|komponen|jenis|tipe|nama|koneksi|tujuan penggunaan
            produk|penjelasan|keperluan|peruntukan|kebutuhan|tujuan koneksi
        """,
        Column.NOTES: "catatan|komentar|informasi tambahan|keterangan tambahan|catatan tambahan",
        Column.DIRECTION: "dua arah|bidireksional|arah|arah lalu lintas|arah trafik|arah koneksi|masuk/keluar",
        Column.ACTION: """
            persetujuan|buka|dibuka
            aksi|tindakan|izinkan/tolak|izinkan/blokir|diizinkan|izin|akses|status|keputusan|aktif|diblokir
            dinonaktifkan|kebijakan|dihapus|dilarang|digunakan|masih digunakan|berlaku|status aturan|status saat ini
            status permintaan|putusan|diizinkan?|diblokir?|disetujui|ok|ok?
            keabsahan
        """,
        Column.ENCRYPTION: "enkripsi|terenkripsi|keamanan",
        Column.OPTIONAL: "opsional",
        Column.REQUIRED: "wajib|diperlukan|dibutuhkan|diwajibkan",
        Column.OWNER: "pemilik|penanggung jawab|pemilik sistem|kontak|pic|pemilik aplikasi|narahubung",
        Column.REQUESTER: "pemohon|diminta oleh|peminta",
        Column.APPROVER: "disetujui oleh|penyetuju|pemberi persetujuan",
        Column.TICKET: "tiket|nomor tiket|no tiket|nomor permintaan|permintaan perubahan|nomor perubahan",
        Column.RULE: "aturan|nama aturan|nomor aturan|aturan firewall|id aturan",
        Column.ENVIRONMENT: "lingkungan",
        Column.VALID_UNTIL: """
            berlaku sampai|berlaku hingga|masa berlaku|tanggal kedaluwarsa|kedaluwarsa|tanggal berakhir
        """,
        Column.JUSTIFICATION: "alasan|justifikasi|alasan bisnis|justifikasi bisnis",
    },
    also={
        Column.DESTINATION: "tujuan",
        Column.HOST: "komponen|produk",
        Column.PEER: "produk",
    },
    cells={
        Meaning.PROSE: """
            sering|biasanya|umumnya|selalu|juga|misalnya|contohnya|adalah|untuk|ini|masuk|keluar|digunakan|dipakai
            diperlukan|disarankan|koneksi|lalu lintas|trafik|secara eksplisit|pertama|kemudian|lalu|yang|oleh
        """,
        Meaning.IP_PROTOCOL: "protokol ip|nomor protokol|protokol",
        Meaning.DYNAMIC: """
            dinamis|port dinamis|rentang dinamis|port acak|acak|port sementara|dialokasikan secara dinamis|port efemeral
        """,
        Meaning.ANY: "semua|semua port|setiap|setiap port|port apa saja|apa saja|sembarang|sembarang port|seluruh port",
        Meaning.NONE: """
            tidak ada koneksi|tidak ada koneksi langsung|tanpa koneksi|tidak ada|tidak berlaku|tidak digunakan
            tidak dipakai
            tidak tersedia|tidak ada port|tanpa port
        """,
        Meaning.NEGATIVE: """
            tidak diperlukan|tidak dibutuhkan|tidak perlu|blokir|diblokir|tolak|ditolak|larang|dilarang|nonaktif
            dinonaktifkan|tutup|ditutup|tertutup|tidak diizinkan|tidak dibuka|jangan dibuka|tidak digunakan lagi
            tidak lagi digunakan|tidak lagi diperlukan|tidak didukung|tidak aktif|tidak boleh dibuka|dimatikan
            tidak terbuka|tidak boleh|harus ditutup|harus diblokir|wajib ditutup|tidak dipakai|tidak digunakan
            tidak dibolehkan|tidak diperbolehkan|tidak usah dibuka
        """,
        Meaning.PERMITTED: "izinkan|diizinkan|buka|dibuka|terbuka|diperbolehkan",
        Meaning.UNRESOLVED: """
            lihat catatan|lihat keterangan|lihat di bawah|lihat di atas|lihat deskripsi|dapat dikonfigurasi|port kustom
            kustom|ditentukan pengguna|tergantung konfigurasi|tergantung vendor|tergantung penyedia|port lain
            tidak diketahui|bervariasi|akan ditentukan|belum ditentukan|sesuai konfigurasi
        """,
        Meaning.NEXT_FREE: "port kosong berikutnya|port bebas berikutnya|port tersedia berikutnya",
        Meaning.AND: "dan|serta",
        Meaning.OR: "atau|dan/atau",
        Meaning.TO: "sampai|hingga|sampai dengan|s/d|sd|ke|s.d",
        Meaning.ABOVE: """
            ke atas|dan seterusnya|atau lebih|dan lebih tinggi|atau lebih tinggi|atau lebih besar|dan di atasnya
        """,
        Meaning.BETWEEN: "antara",
        Meaning.FROM: "dari|mulai",
        Meaning.FILLER: "port|nomor port|rentang|rentang port|kisaran|melalui|lewat|menggunakan|pada|pada port|via|di",
        Meaning.WHERE: "dengan",
    },
    words={
        Word.ON_TO: "ke",
        Word.PUBLIC: "publik|umum",
        Word.ASKS: "pastikan bahwa|pastikan|harap",
        Word.FORM_AMONG: """
            {ports} harus (terbuka|dibuka|diizinkan) (di antara|antara|antar) {own}
        """,
        Word.DOES: """
            menerima|mengumpulkan|mengirim|mengirimkan|mengunduh|mengunggah|mengelola|memantau|menghubungkan|terhubung
            berkomunikasi|mengakses|mengambil|melakukan|menyinkronkan|mereplikasi|memungkinkan|menggunakan
            mengautentikasi
        """,
        Word.RANGE_FIRST: "awal|pertama|mulai|dari|terendah|min",
        Word.RANGE_LAST: "akhir|terakhir|sampai|hingga|tertinggi|maks",
        Word.SETTABLE: "dapat dikonfigurasi|bisa dikonfigurasi",
        Word.SEVERAL_PORTS: "port-port",
        Word.MONTH_IN_ORDER: "jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des",
        Word.MONTH: "mei|agu|okt|des",
        Word.ZONE_NOUN: "zona|jaringan|segmen|subnet|vlan|zona keamanan",
        Word.ZONE_OF_SOURCE: "zona sumber|zona asal|jaringan sumber|jaringan asal|segmen sumber|dari zona",
        Word.ZONE_OF_DESTINATION: "zona tujuan|jaringan tujuan|segmen tujuan|ke zona",
        Word.ADDRESS_OF_SOURCE: "ip sumber|ip asal|alamat sumber|alamat asal|alamat ip sumber|alamat ip asal",
        Word.ADDRESS_OF_DESTINATION: "ip tujuan|alamat tujuan|alamat ip tujuan",
        Word.PERMANENT: "permanen|selamanya|tanpa batas|tidak terbatas|tetap",
        Word.ADDRESS_NOUN: "alamat|alamat ip",
        Word.GREATER_THAN: "di atas|lebih besar dari|lebih tinggi dari|lebih dari",
        Word.AT_LEAST: """
            minimal|paling sedikit|setidaknya|mulai dari|lebih besar atau sama dengan|tidak kurang dari
            sekurang-kurangnya|sedikitnya|mulai
        """,
        Word.LESS_THAN: "di bawah|lebih kecil dari|lebih rendah dari|kurang dari",
        Word.AT_MOST: """
            maksimal|paling banyak|sampai dengan|hingga|sampai|tidak lebih dari|kurang dari atau sama dengan|s/d
            setinggi-tingginya
        """,
        Word.OR_LESS: "ke bawah|dan lebih rendah|atau lebih rendah|atau kurang|atau lebih kecil|dan di bawahnya",
        Word.UNEQUAL: "tidak sama dengan|berbeda dari",
        Word.RANGE: "rentang|rentang port|kisaran port",
        Word.LEFT_OUT: "dikecualikan|tidak termasuk",
        Word.HOWEVER: "tetapi|namun|tapi",
        Word.WHETHER: "apakah",
        Word.EXCEPT: """
            kecuali|selain|di luar|semua kecuali|semua port kecuali|semua selain|tidak termasuk|terkecuali
            tidak mencakup|semua tanpa|dengan pengecualian|mengecualikan
        """,
        Word.NOT: """
            tidak|bukan|tanpa|jangan|alih-alih|sebagai ganti|tidak lagi|sebelumnya|dahulu|dulu|menggantikan|semula
            diubah dari
            bukannya
        """,
        Word.REPLACED: "diganti dengan|diganti menjadi|digantikan oleh|diubah menjadi|sekarang|kini|saat ini|pindah ke",
        Word.UNCLEAR: "port sumber|port asal|port lokal|sekitar|kira-kira|kurang lebih|maks|min|lama|usang",
        Word.COUNTED: "port|buah",
        Word.PER: "per|untuk setiap",
        Word.UNIT: """
            node|pengguna|server|klien|koneksi|sesi|menit|detik|jam|hari|instans|perangkat|kali|minggu|bulan|tahun
            persen
            total|buah|unit|kanal|mesin
        """,
        Word.NUMBERED: """
            versi|tabel|bagian|bab|langkah|catatan|ukuran|jumlah|halaman|jenis|tipe|total|prioritas|batas|kanal|gambar
            butir
            tahap|baris|batas waktu|interval|lampiran
        """,
        Word.ICMP_TYPE: "tipe|jenis",
        Word.ICMP_CODE: "kode",
        Word.ABOUT: "untuk|tentang",
        Word.NO_NAME: """
            satu|dua|tiga|empat|lima|usang|pengalihan|beberapa|lama|baru|besar|kecil|dicadangkan|diganti|minimal
            maksimal
            semua|setiap|lain|lainnya|berbagai|default|bawaan|opsional|wajib|diperlukan|disarankan|hanya|jika|tidak
            dan|atau
            digunakan|terbuka|tertutup|direncanakan|total|yang
        """,
        Word.OPTIONAL: "opsional|tidak wajib|pilihan",
        Word.DEFAULT: "default|bawaan|port bawaan|secara default",
        Word.CONDITIONAL: """
            hanya|hanya jika|hanya untuk|hanya bila|jika|apabila|bila|dalam hal|tergantung pada|bila digunakan
        """,
        Word.SECURED: "terenkripsi|dienkripsi|aman",
        Word.UNSECURED: "tidak terenkripsi|tidak dienkripsi|tanpa enkripsi|teks biasa|teks polos|tidak aman",
        Word.PORT_NOUN: "port",
        Word.ROW_NUMBER: "no|nomor|no urut|baris",
        Word.SCOPE: "internal|eksternal|lokal|timur-barat|utara-selatan|manajemen|administrasi|privat|hanya internal",
        Word.OTHER_NUMBER: """
            jumlah|banyaknya|ukuran|memori|harga|jarak|tahun|telepon|kode pos|total|pengguna|inti|biaya|lebar pita
            lisensi|prosesor|per detik|per menit|per jam|per hari
        """,
        Word.KEY_HEADER: "properti|parameter|pengaturan|atribut|bidang|opsi",
        Word.VALUE_HEADER: "nilai|pengaturan|konfigurasi",
        Word.ONE_WAY: """
            satu arah|searah|ke tujuan|dari sumber ke tujuan|klien ke server
            satu arah saja|hanya satu arah|sepihak
        """,
        Word.REMARK_BOTH_WAYS: """
            dua arah|2 arah|kedua arah|bolak-balik|di kedua arah|komunikasi dua arah|lalu lintas dua arah
        """,
        Word.REMARK_REVERSED: "arah sebaliknya|arah terbalik|sebaliknya|terbalik|arah berlawanan|dari tujuan ke sumber",
        Word.REVERSED: "terbalik|kebalikan|balik|ke sumber|dari tujuan ke sumber|server ke klien",
        Word.CLAUSE: "yang|untuk|dengan|jika|bila|termasuk|misalnya|agar",
        Word.YES: "ya|iya|benar",
        Word.NO: "tidak|salah",
        Word.UNTICKED: "tidak ada|tidak",
        Word.MODAL: "harus|seharusnya|hasil yang diharapkan|diharapkan|hasil|efek|perilaku|ekspektasi",
        Word.DENIES: """
            tolak|ditolak|menolak|blokir|diblokir|memblokir|larang|dilarang|nonaktif*|dinonaktifkan|tutup|ditutup
            tertutup
            dibuang|tidak dapat dijangkau
            tidak dikabulkan
        """,
        Word.PERMITS: """
            izin*|diizinkan|mengizinkan|buka|dibuka|terbuka|aktif|diaktifkan|terima|diterima|setuju|disetujui|tambah
            baru
            diperbolehkan|boleh|dapat dijangkau
            dikabulkan
        """,
        Word.TURNS: "tidak|bukan|jangan|tanpa|belum",
        Word.DENIED_ALL: "tolak semua|blokir semua",
        Word.RULES: "port|aturan|lalu lintas|trafik|koneksi|persyaratan|komunikasi|kebutuhan",
        Word.USED: "diperlukan|digunakan|dibutuhkan|terbuka|dibuka|wajib",
        Word.OF: "untuk|pada|di",
        Word.FROM_ROLE: "dari",
        Word.TO_ROLE: "ke|menuju",
        Word.CONNECTING: "komunikasi dengan|koneksi ke|koneksi dengan|akses ke",
        Word.OWN_RULES: "masuk|keluar",
        Word.AND: "dan|serta",
        Word.OR: "atau",
        Word.AREA: "zona|jaringan|subnet|segmen|lokasi|vlan",
        Word.HELD_BY_END: """
            sertifikat|otoritas sertifikat|kunci|versi|sistem operasi|jumlah|pemilik|lokasi|lisensi|model|vendor
            kata sandi|memori|status
        """,
        Word.BESIDE_END: "deskripsi|keterangan|catatan|pemilik|kontak|jenis|tipe|id|mask|prefiks|departemen",
        Word.TRANSLATED: "ditranslasi|translasi|diterjemahkan",
        Word.NAME_NOUN: "nama|host|nama host|server|nama server|komputer|sistem|perangkat",
        Word.MASK: "mask|netmask|subnet mask|prefiks",
        Word.EACH_OTHER: "satu sama lain|sesama|antar mereka",
        Word.SOURCE_PORT: "port sumber|port asal",
        Word.CALLED: "bernama|dengan nama|yang disebut",
        Word.EACH: "setiap|masing-masing|tiap",
        Word.EACH_OF: "setiap dari|masing-masing dari",
        Word.PARTS: "komponen|layanan|modul|elemen|aplikasi|bagian|berbagai",
        Word.ONLY: "hanya|saja",
        Word.ENDS_ON: "berlaku hingga|kedaluwarsa|sampai tanggal",
        Word.SELF: "diri sendiri|dirinya sendiri|host yang sama|server yang sama|node yang sama",
        Word.THIS_HOST: "server ini|host ini|mesin ini|server lokal|host lokal",
        Word.FRONT_END: "server depan",
        Word.BACK_END: "server belakang",
        Word.ANY_ROLE: """
            semua|setiap|siapa saja|mana saja|di mana saja|dari mana saja|ke mana saja|semua host|semua server
            semua alamat
            semua alamat ip|semua ip|sembarang|semua sumber|semua tujuan|host mana pun|alamat mana pun|ip mana saja
            siapapun|siapa pun
        """,
        Word.INTERNET: "jaringan internet",
        Word.INBOUND: "masuk",
        Word.OUTBOUND: "keluar",
        Word.BOTH_WAYS: "dua arah|2 arah|kedua arah|bolak-balik",
        Word.BOTH_ALONE: "keduanya|kedua-duanya|timbal balik|pulang pergi|saling|kedua sisi|dua sisi|kedua arah",
        Word.BETWEEN: "antara",
        Word.NUMBERED_PART: "tabel|bagian|bab|gambar|langkah",
        Word.ROUTE: """
            dari {a} ke|menuju {b}
            ke|menuju {b} dari {a}
        """,
        Word.SENTENCE: """
            konfigurasikan|buka|buat|tambahkan|periksa|atur|izinkan|aktifkan|pastikan|klik|pilih|pasang|berikut|jika
            apabila
            konfigurasi|pengaturan
        """,
        Word.VERB: "adalah|harus|dapat|bisa|perlu|akan|memerlukan|membutuhkan|menggunakan",
        Word.FOLLOWING: "berikut|berikut ini|ini|tersebut",
        Word.ROLE_NOUN: """
            server|klien|node|simpul|host|agen|pengendali|gerbang|mesin|komputer|basis data|database|pengguna|peramban
            perangkat|klaster|router|mesin virtual
        """,
        Word.MAY_BE_TOPIC: "basis data|database|pengguna|perangkat|klaster",
        Word.BEFORE_PAIR: "diperlukan|diizinkan|diharapkan|wajib|disetujui|berikut|direncanakan",
        Word.FLOWS_SAID: "aliran|alur|komunikasi",
        Word.FOR_PURPOSE: "untuk|melalui|pada|dengan|agar",
        Word.FORM_SOURCE: """
            (sumber|alamat sumber|ip sumber|alamat ip sumber|ip asal) (selalu)? (adalah) {own}
        """,
        Word.FORM_DESTINATION: """
            (tujuan|alamat tujuan|ip tujuan|alamat ip tujuan) (selalu)? (adalah) {own}
        """,
        Word.EVERY_PORT_IS: """
            (semua|seluruh) (port|nomor port|koneksi) (yang)? (tercantum|terdaftar)? {here}? (adalah|menggunakan) \
                (protokol)? {how}
        """,
        Word.PORTS_ARE: """
            port {here}? (adalah|menggunakan) (protokol)? {how}
            (menggunakan)? (protokol)? {how} (digunakan)?
        """,
        Word.UNLESS_SAID: """
            kecuali (jika)? (dinyatakan|disebutkan|ditentukan|ditulis|ada keterangan) (lain|sebaliknya)?
        """,
        Word.PORTS_HERE: "di bawah|di bagian ini|dalam dokumen ini|dalam tabel-tabel|dalam tabel berikut",
        Word.PORTS_IN_TABLE: "dalam tabel|dalam tabel ini|pada tabel ini|pada tabel berikut",
        Word.LEGEND: "legenda|keterangan simbol|singkatan",
        Word.STANDS_FOR: "berarti|artinya|menandakan|adalah",
        Word.TOPIC: """
            ikhtisar|ringkasan|persyaratan|kebutuhan|jaringan|firewall|port|aturan|lalu lintas|trafik|protokol|masuk
            keluar|dan|untuk|pada|yang|diperlukan|digunakan|dibutuhkan|dibuka|tabel|daftar|matriks|komunikasi|koneksi
            akses|konfigurasi|lampiran|bab
            skenario
        """,
        Word.PORTS_SAID: """
            port|nomor port|aturan|aturan firewall|lalu lintas|trafik|lalu lintas jaringan|koneksi|protokol
            pengecualian|persyaratan|komunikasi|aturan port|persyaratan port|aturan jaringan
            pembukaan port|izin jaringan
        """,
        Word.PORTS_BESIDE: """
            diperlukan|digunakan|dibutuhkan|terbuka|dibuka|masuk|keluar|berikut|semua|ini|jaringan|eksternal|internal
            tambahan|daftar|beberapa|minimal|wajib|default|diizinkan|yang|perlu|harus
        """,
        Word.LETS_THROUGH: "jaringan",
        Word.FORM_OPEN_ON: """
            {ports} (yang)? (harus|perlu)? (terbuka|dibuka) (di|pada) {own}
            (buka) {ports} (di|pada) {own}
        """,
        Word.FORM_HOST: """
            {ports} yang harus (dibuka|terbuka) agar {own} (berfungsi|berjalan) (dengan benar|dengan baik)?
            (grup keamanan|nacl) (untuk)? {own}
            {ports} (yang)? (harus|perlu) (dibuka|terbuka) (pada|di|untuk) {own}
            {ports} (yang)? (digunakan|dibutuhkan|diperlukan) (oleh|untuk|pada) {own}
            {ports} (untuk|pada|di) {own}
            {own} (menggunakan|memerlukan|membutuhkan|membuka) {ports}
            (buka|izinkan) {ports} (di|pada) {own}
            (di|pada) {own} (izinkan|buka) (berikut ini|yang berikut|hal berikut)
        """,
        Word.FORM_REQUIRED: """
            (persyaratan|prasyarat) (untuk)? {own}
        """,
        Word.FORM_INWARD: """
            {own} (mendengarkan di|mendengarkan pada) {ports}
            (lalu lintas|trafik|koneksi|akses) (masuk)? (ke|menuju) {own}
            {own} (harus|perlu) (juga)? (menerima|mengizinkan) {ports}
        """,
        Word.FORM_OUTWARD: """
            {own} (harus|perlu) (dapat)? (mengakses|terhubung ke) {hosts} (berikut|berikut ini)?
            (lalu lintas|trafik|koneksi) (keluar)? dari {own}
            {ports} dari {own}
            {hosts} (opsional)? yang (harus|dapat|perlu|bisa) diakses (oleh)? {own}
            {hosts} yang diakses (oleh)? {own}
            {own} (membutuhkan|memerlukan) (koneksi keluar|akses keluar|konektivitas keluar|akses internet)
            {own} (membutuhkan|memerlukan) (koneksi keluar|akses keluar|konektivitas keluar|akses internet) (untuk|\
                ke) {at}
        """,
        Word.ADVERB: "juga|selalu|selain itu|secara berkala|biasanya|setidaknya|hanya|secara default",
        Word.LEADS_IN: "untuk|agar|selama|ketika|jika|setelah|sebelum|di|pada|secara default|selain",
        Word.SERVERS_SAID: "server|sistem|mesin|situs|jaringan",
        Word.MOVED_ENDS: "dari|ke",
        Word.MOVES: "migrasi*|pemindahan|perpindahan",
        Word.OPENER: """
            (koneksi|sesi|lalu lintas|sambungan)? (selalu)? (dimulai|diinisiasi|dibuka|dibuat) (oleh|dari) {own}
            {own} (memulai|menginisiasi|membuka|membuat) (koneksi|sesi|sambungan)
            {own} (membukanya|memulainya)
        """,
        Word.WAY_FROM: """
            dari {own} ({way})
            ({way}|{ports})? dari {own}
        """,
        Word.WAY_TO: """
            ke {own} ({way})
            ({way}|{ports})? (ke|menuju) {own}
        """,
        Word.WAY_AT: """
            ({way}) (pada|di) {own}
        """,
        Word.WAY_WITH: """
            ({both}) dengan {own}
        """,
        Word.LOOKED_THROUGH: "pengoperasian|operasi|berfungsinya|grup keamanan",
        Word.LOOKED_THROUGH_BEHIND: "berfungsi|berfungsi dengan benar|berjalan dengan baik",
        Word.FORM_BY_PORTS: "(pada|melalui|lewat) {ports}",
        Word.RELATIVE: "yang anda gunakan|yang digunakan|yang anda buat",
        Word.HOST_KIND: "peran|host|node|server|mesin|vm|instans|kontainer|mesin virtual|nama host",
        Word.QUALITY: "ketersediaan|keamanan|kinerja|pemulihan|enkripsi|redundansi|sertifikat|virtualisasi|kepatuhan",
        Word.FORM_PAIR: """
            {ports} pada {b} harus dapat diakses (dari|oleh) {a}
            {a} (harus|perlu|dapat|bisa) (dapat)? (terhubung ke|mengakses) {b}
            {a} (memerlukan|membutuhkan) akses ke {b}
            ({ports}|komunikasi)? dari {a} (ke|menuju) {b}
            {a} (terhubung ke|mengakses|menghubungi) {b}
            {ports} harus (terbuka|dibuka) (di|pada) {b} dan (dapat diakses|bisa diakses) (dari|oleh) {a}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|komunikasi)? antara {a} dan {b}
            {a} dan {b} (berkomunikasi|saling berkomunikasi|bertukar data)
            {a} berkomunikasi dengan {b}
        """,
        Word.FORM_NAMED_HOST: """
            {ports} {own}
            (konfigurasi|konfigurasikan|atur) firewall (pada|di|untuk) {own}
        """,
        Word.FORM_NAMED_INWARD: """
            (ke|menuju) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            dari {own}
        """,
        Word.THIS_TABLE: "tabel berikut|tabel ini|tabel di bawah ini|tabel berikut ini|daftar berikut",
        Word.TABLE_SHOWS: """
            menampilkan|mencantumkan|menjelaskan|berisi|menunjukkan|merangkum|memuat|mengidentifikasi|menyajikan
        """,
        Word.BEHIND_TITLE: """
            dan bagaimana|dan mengapa|beserta|dan produk yang|dan tujuannya
        """,
        Word.INSTALLED: """
            tempat|di mana {own} terpasang|diinstal|berjalan
            yang menjalankan|yang dipasangi|tempat terpasang {own}
        """,
        Word.PLACE_NAME: """
            produksi|pengujian|pengembangan|internal|eksternal|kantor|kantor pusat|cabang|pabrik|utama|cadangan|aktif
            pasif
            tamu|manajemen|utara|selatan|timur|barat|awan|opsional
        """,
        Word.BARE_NOUN: "server|klien|node|simpul|host|agen|layanan|perangkat|pengendali|klaster|konsol|mesin|komputer",
        Word.GROUP: "grup keamanan|grup keamanan jaringan|kelompok keamanan",
        Word.ATTACHED: "dipasang ke|dilampirkan ke|diterapkan ke|ditetapkan ke",
        Word.ACTIVITY: """
            instalasi|pemasangan|pembaruan|peningkatan|konfigurasi|penerapan|migrasi|replikasi|pemantauan|pemulihan
            integrasi
            persiapan|persyaratan|administrasi|sinkronisasi|ikhtisar|pendahuluan
        """,
        Word.OF_PORTLESS: "permintaan|balasan|tipe|kode|protokol|lalu lintas|semua|terowongan",
        Word.EVERY: "semua|setiap|seluruh|sembarang",
        Word.EVERY_PROTOCOL: "semua protokol|protokol apa saja|semua lalu lintas|semua trafik",
        Word.SINCE: "sejak|mulai|mulai dari|setelah|pada",
        Word.FORMER: "lama|bekas|sebelumnya",
        Word.SINCE_THEN: "sejak",
        Word.IN_USE: "digunakan|diperlukan|dibutuhkan|dipakai|dibuka",
        Word.NOT_MEANT: "di luar cakupan|di luar ruang lingkup|aturan salah|contoh salah",
        Word.RESPONSE: "respons|balasan|tanggapan",
        Word.IN_VERSION: "pada",
        Word.WILL: "akan|direncanakan",
        Word.OUT_OF_DATE: "usang|kedaluwarsa|tidak didukung lagi",
        Word.NO_CONNECTION: "tidak ada koneksi|tidak ada koneksi langsung|tanpa koneksi|tidak digunakan|tidak dipakai",
        Word.NO_LONGER: "tidak lagi|sudah tidak",
        Word.REMOVED_THING: "aturan|port|aliran|koneksi|akses",
        Word.REMOVAL: """
            akan dihapus|untuk dihapus|akan ditutup|harus dihapus|tidak diperlukan lagi|yang dihapus|harus ditutup
            perlu dihapus
        """,
        Word.REMOVES: """
            hapus|dihapus|penghapusan|akan dihapus|cabut|dicabut|dibatalkan|ditarik|kedaluwarsa|akan ditutup
        """,
        Word.BELOW_TABLE: """
            disetujui oleh|persetujuan|disusun oleh|diperiksa oleh|tanda tangan|tanggal|jumlah|total|legenda|pemohon
            versi
            catatan|penulis
        """,
        Word.SAMPLE: "contoh|misalnya|contohnya",
        Word.PRODUCT: "sejak|sebelum|setelah|tahun|sampai|versi|server|klien",
        Word.HOSTS_SAID: "host|alamat|alamat ip|domain|url|tujuan|layanan|titik akhir|situs|situs web",
        Word.TO_BE: "menjadi|untuk",
        Word.UNSPECIFIC: """
            sistem|perangkat lunak|perangkat keras|platform|lingkungan|dasar|lanjutan|umum|minimum|tambahan
        """,
        Word.OF_STATES: "status|transisi|mesin status|keadaan",
        Word.OF_TRAFFIC: """
            lalu lintas|trafik|jaringan|firewall|koneksi|zona|segmentasi|komunikasi|aliran|konektivitas|akses
        """,
        Word.OF_VERSIONS: "kompatibilitas|pembaruan|peningkatan",
        Word.FEATURE_HEADER: "fitur|fungsi|kemampuan",
        Word.UNLESS: "kecuali jika|kecuali bila|kecuali apabila|jika tidak",
        Word.DESTINATION_NOUN: """
            tujuan|dipanggil!oleh!dari|penerima|pendengar|yang mendengarkan|yang menerima|yang menjawab
            diterima oleh
        """,
        Word.SOURCE_NOUN: """
            sumber|asal|klien|pemanggil|penginisiasi|inisiator|dibuka oleh|diinisiasi oleh|yang membuka
            yang menghubungi
        """,
        Word.PROTOCOL_NOUN: "protokol",
        Word.REMOTE: "jarak jauh|remote",
        Word.FURTHER: "cadangan|alternatif|tambahan",
        Word.OPENS: "membuka|memulai|menghubungi",
        Word.LISTENS: "mendengarkan|menerima|menjawab",
        Word.MAY_BE_ACTION: """
            persetujuan|buka|dibuka
            akses|status|aktif|kebijakan|izin|digunakan|masih digunakan|berlaku|status aturan|status saat ini
            status permintaan|disetujui|ok|ok?
            keabsahan
        """,
        Word.IN_FORCE: """
            berlaku|sedang digunakan|digunakan|beroperasi|diterapkan|terpasang|selesai|disetujui|terkonfirmasi
        """,
        Word.CANCELLED: """
            diarsipkan|dikecualikan|dibatalkan|tidak berlaku|tidak berlaku lagi|berakhir|tidak digunakan lagi|diganti
            ditangguhkan|dihentikan
            ditarik|ditarik kembali|dicabut
        """,
        Word.AWAITS: "menunggu",
        Word.PENDING: """
            dalam persiapan|dibuka sesuai permintaan
            mendatang
            menunggu|menunggu persetujuan|tertunda|belum disetujui|belum dibuka|belum aktif|akan dibuka|akan diaktifkan
            perlu dibuka|direncanakan|direncanakan untuk|dijadwalkan|ditunda|dalam peninjauan|sedang ditinjau
            penggunaan mendatang|untuk penggunaan mendatang|dicadangkan|diusulkan|berdasarkan permintaan
            dibuka atas permintaan|atas permintaan|dibekukan
        """,
        Word.MAY: "dapat|boleh|bisa",
        Word.REST: "lain|lainnya|selain|sisanya|tambahan|kecuali|lebih dari",
        Word.INSTEAD: "sebagai gantinya|gantinya",
        Word.SIDE: """
            luar|dalam|internet|lan|vpn|dmz|intranet|jaringan internal|jaringan lokal|jaringan eksternal
            jaringan perusahaan|internal|eksternal|penggunaan internal
        """,
        Word.CLOSING_FILLER: "yang|harus|semua|oleh|firewall|jaringan|versi|di bawah|para|sementara|segera|tetap",
        Word.COPULA: "adalah|secara default|saat ini|masih|di sini|juga|biasanya",
        Word.WITH_OR_WITHOUT: "dengan atau tanpa|dengan dan tanpa|dengan/tanpa",
        Word.ENFORCED: "wajib|diwajibkan|diperlukan|harus|hanya|selalu|dibutuhkan|dipaksakan",
        Word.NOT_REQUIRED: "tidak wajib|tidak diperlukan|tidak dibutuhkan|tidak diwajibkan|tidak harus|tidak perlu",
        Word.OFFERED: """
            opsional|jika tersedia|jika memungkinkan|bila memungkinkan|jika didukung|didukung|disarankan
            direkomendasikan|mungkin|tersedia|dapat digunakan|oportunistik|bila tersedia|mendukung|dapat menggunakan
            direncanakan|dapat dikonfigurasi|dengan dukungan
        """,
        Word.OFF: """
            tidak didukung|nonaktif|dinonaktifkan|dimatikan|tidak digunakan|tidak dipakai|tidak diaktifkan
            tidak tersedia|tidak aktif|tidak|tidak ada|belum didukung
        """,
        Word.WITHOUT: """
            tanpa|tidak|bukan|tidak ada|tidak pernah|tidak menggunakan|tidak mendukung|tidak lagi|tidak melalui
            belum ada|belum|tanpa dukungan
        """,
        Word.ENCRYPTION_NOUN: "enkripsi|enkripsi transport",
        Word.LISTENER: "proses yang mendengarkan|layanan yang mendengarkan",
        Word.ZONE_DMZ: "zona demiliterisasi|perimeter",
        Word.ZONE_DIRECTORY: "pengendali domain",
        Word.ZONE_DATABASES: "basis data",
        Word.ZONE_CLIENTS: "stasiun kerja|peramban|komputer pengguna",
        Word.CLIENT_ALONE: "pengguna",
        Word.CLIENT_FIRST: "klien",
        Word.DITTO: "sama seperti di atas|idem|sda|s.d.a|s.d.a.|sama dengan di atas",
        Word.DENIED_BY: "oleh|karena|sesuai",
        Word.TIME_NAME: """
            januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu
            kamis|jumat|sabtu|minggu|hari ini
        """,
        Word.STAGE: "produksi|praproduksi|pengujian|pengembangan|lingkungan",
        Word.HOUR: "jam|pukul",
        Word.NO_DESTINATION: "pemakaian|penggunaan|pakai|guna|kegunaan",
        Word.PART_PLAYED: "peran|fungsi",
        Word.NAME_ALONE: "nama|sebutan",
        Word.SOCKETS: "sakelar|panel patch|stopkontak|kabel|kecepatan|alamat mac",
        Word.NUMBER_ALONE: "nomor|angka",
        Word.COUNT_OF: "jumlah",
        Word.IN: "ke dalam",
        Word.OUT: "ke luar",
        Word.WAY_BETWEEN: "ke|menuju",
        Word.WAY_BACK: "dari",
        Word.WAY_AROUND: "dari|ke|hanya",
        Word.GROUP_ALONE: "grup|kelompok",
        Word.COUNTERPART: "mitra|pihak lain|sisi lain|lawan|rekan",
        Word.TURNS_NEXT: "tidak|tak",
    },
    unstated="tidak disebutkan",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Klien",
        "unstated": "Tidak disebutkan",
        "internal": "Internal",
        "databases": "Basis data",
        "directory": "Direktori",
    },
)
