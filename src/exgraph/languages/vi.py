"""Vietnamese: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "vi",
    columns={
        Column.SOURCE: """
            nguồn|từ|bên gửi|máy nguồn|địa chỉ nguồn|ip nguồn|địa chỉ ip nguồn|máy chủ nguồn|hệ thống nguồn|host nguồn
            máy khách|nơi gửi|bên khởi tạo|được sử dụng bởi|ai|truy cập từ|bên gọi|nút nguồn|nguồn truy cập
            nguồn được phép|nguồn được phép truy cập|thiết bị nguồn|từ ai|từ đâu
            mở kết nối|bên mở kết nối|điểm đi
        """,
        Column.DESTINATION: """
            đích|đến|tới|bên nhận|máy đích|địa chỉ đích|ip đích|địa chỉ ip đích|máy chủ đích|hệ thống đích|host đích
            máy chủ|nơi nhận|điểm đến|nút đích|mục tiêu|thiết bị đích|đến đâu|tới ai|đến ai
            nhận kết nối|bên nhận kết nối|chấp nhận kết nối
        """,
        Column.ENDPOINT: "điểm cuối|điểm cuối dịch vụ",
        Column.HOST: """
            host|nút|node|máy|máy tính|vai trò|vai trò máy chủ|lắng nghe trên|nghe trên|tiến trình lắng nghe
            dịch vụ lắng nghe|nhóm bảo mật|thiết bị|máy ảo|gắn với|bị chiếm bởi|vai trò nút|loại nút
            loại máy|loại máy chủ|loại thiết bị|hệ thống|máy chủ này
        """,
        Column.PEER: """
            nguồn/đích|đích/nguồn|từ/đến|đến/từ|từ/tới|nguồn hoặc đích|máy từ xa|địa chỉ từ xa|host từ xa|đối tác
            bên kia|đầu xa|phần tử mạng|thiết bị mạng|thiết bị từ xa|phần tử từ xa|đầu bên kia
        """,
        Column.PAIR: "từ → đến|nguồn → đích|đường truyền thông",
        Column.PORT: """
            cổng|các cổng|số cổng|cổng đích|dải cổng|khoảng cổng|phạm vi cổng|cổng mặc định|cổng lắng nghe|cổng dịch vụ
            cổng sử dụng|cổng máy chủ|cổng cần mở|cổng mở|lắng nghe trên|số hiệu cổng|port
        """,
        Column.SOURCE_PORT: "cổng nguồn|cổng máy khách|số cổng nguồn|port nguồn",
        Column.TRANSPORT: """
            giao thức|các giao thức|giao thức truyền tải|giao thức vận chuyển|giao thức mạng|loại giao thức
        """,
        Column.SERVICE: """
            dịch vụ|các dịch vụ|ứng dụng|tên dịch vụ|giao thức ứng dụng|tên ứng dụng|dịch vụ được phép
            dịch vụ cho phép|đối tượng dịch vụ
        """,
        Column.PURPOSE: """
            mục đích|mô tả|chức năng|công dụng|sử dụng cho|dùng cho|dùng để|thành phần|loại|tên|kết nối|diễn giải
            ý nghĩa|mục đích sử dụng|sản phẩm|loại lưu lượng|dùng khi nào|vai trò sử dụng|giải thích
        """,
        Column.NOTES: "ghi chú|chú thích|nhận xét|bình luận|lưu ý|thông tin thêm|chú ý",
        Column.DIRECTION: """
            hai chiều|hai hướng
            hướng|chiều|hướng lưu lượng|chiều kết nối|hướng kết nối|chiều lưu lượng|vào/ra|hướng truy cập
            chiều truy cập
        """,
        Column.ACTION: """
            đồng ý|mở|mở cổng
            hành động|cho phép/từ chối|cho phép/chặn|được phép|cho phép|quyết định|trạng thái|quyền truy cập
            truy cập|bị chặn|chính sách|đã tắt|đã bật|kích hoạt|bị cấm|tác động|đang dùng|đang hoạt động
            đang sử dụng|còn hiệu lực|hiệu lực|trạng thái quy tắc|tình trạng|phán quyết|được phép?|bị chặn?
            phê duyệt|ok|ok?
        """,
        Column.ENCRYPTION: "mã hóa|mã hoá|được mã hóa|được mã hoá|bảo mật|có mã hóa",
        Column.OPTIONAL: "tùy chọn|tuỳ chọn|không bắt buộc",
        Column.REQUIRED: "bắt buộc|yêu cầu|cần thiết",
        Column.OWNER: """
            chủ sở hữu|người sở hữu|người phụ trách|người chịu trách nhiệm|liên hệ|đầu mối liên hệ|đơn vị phụ trách
            chủ hệ thống
        """,
        Column.REQUESTER: "người yêu cầu|người đề nghị|đơn vị yêu cầu|bên yêu cầu",
        Column.APPROVER: "người phê duyệt|người duyệt|phê duyệt bởi|được duyệt bởi",
        Column.TICKET: """
            mã yêu cầu|số yêu cầu|số phiếu|mã phiếu|phiếu yêu cầu|ticket|mã thay đổi|số ticket
            yêu cầu số
        """,
        Column.RULE: "quy tắc|luật|tên quy tắc|tên luật|số quy tắc|mã luật|rule",
        Column.ENVIRONMENT: "môi trường",
        Column.VALID_UNTIL: """
            có hiệu lực đến|hiệu lực đến|hết hạn|ngày hết hạn|thời hạn|hạn dùng|ngày kết thúc|có giá trị đến
        """,
        Column.JUSTIFICATION: "lý do|lí do|lý do nghiệp vụ|căn cứ|giải trình",
    },
    also={
        Column.SERVICE: "được sử dụng bởi",
        Column.HOST: "thành phần|sản phẩm",
        Column.PEER: "sản phẩm",
    },
    cells={
        Meaning.PROSE: """
            thường|thông thường|luôn|cũng|ví dụ|là|cho|được|đi vào|đi ra|sử dụng|được sử dụng|dùng|cần|cần thiết
            khuyến nghị|kết nối|lưu lượng|rõ ràng|trước tiên|sau đó|của|các|những|một|trên|trong
        """,
        Meaning.IP_PROTOCOL: "giao thức ip|số giao thức|giao thức số|giao thức",
        Meaning.DYNAMIC: """
            cổng động|các cổng động|dải cổng động|ngẫu nhiên|cổng ngẫu nhiên|các cổng ngẫu nhiên|cổng tạm thời
            được cấp phát động|cấp phát động|cổng tạm
        """,
        Meaning.ANY: """
            bất kỳ|bất kì|tất cả|mọi|mọi cổng|tất cả các cổng|tất cả cổng|cổng bất kỳ|bất kỳ cổng nào|toàn bộ
        """,
        Meaning.NONE: """
            không có kết nối|không kết nối|không có kết nối trực tiếp|không có|không áp dụng|không sử dụng|không dùng
            không khả dụng|không có cổng|chưa sử dụng|không có sẵn
        """,
        Meaning.NEGATIVE: """
            không yêu cầu|không cần|không cần thiết|không bắt buộc phải mở|chặn|bị chặn|cấm|bị cấm|từ chối|bị từ chối
            tắt
            đã tắt|bị tắt|vô hiệu hóa|vô hiệu hoá|bị vô hiệu hóa|đóng|đã đóng|bị đóng|không cho phép|không được phép
            không mở|không được mở|không sử dụng nữa|không còn sử dụng|không còn dùng|không dùng nữa|không hỗ trợ
            không được hỗ trợ|không hoạt động|không còn cần|không cần mở|không được sử dụng|không dùng
            không sử dụng|không được dùng|phải đóng|phải chặn|phải bị chặn|phải được đóng|cần đóng|cần chặn
            không được chấp nhận|cấm mở|không được cho phép|không cần mở cổng
        """,
        Meaning.PERMITTED: "cho phép|được phép|mở|đã mở|được mở|chấp nhận",
        Meaning.UNRESOLVED: """
            xem ghi chú|xem chú thích|xem bên dưới|xem dưới đây|xem bên trên|xem mô tả|xem phần mô tả|có thể cấu hình
            tùy chỉnh|tuỳ chỉnh|cổng tùy chỉnh|do người dùng định nghĩa|do người dùng cấu hình|tùy nhà cung cấp
            tùy theo nhà cung cấp|phụ thuộc cấu hình|tùy theo cấu hình|tùy cấu hình|cổng khác|các cổng khác|không rõ
            chưa xác định|sẽ xác định|thay đổi|chưa rõ|theo cấu hình
        """,
        Meaning.NEXT_FREE: "cổng trống tiếp theo|cổng khả dụng tiếp theo",
        Meaning.AND: "và|cùng với|cũng như",
        Meaning.OR: "hoặc|hay|và/hoặc",
        Meaning.TO: "đến|tới|cho đến|cho tới",
        Meaning.ABOVE: "trở lên|và cao hơn|hoặc cao hơn|và lớn hơn|hoặc lớn hơn|hoặc nhiều hơn|và hơn",
        Meaning.BETWEEN: "giữa|nằm giữa|trong khoảng",
        Meaning.FROM: "từ",
        Meaning.FILLER: """
            cổng|các cổng|số cổng|dải cổng|khoảng cổng|phạm vi|dải|khoảng|qua|thông qua|sử dụng|trên cổng|bằng
            phạm vi cổng
            qua cổng
        """,
        Meaning.WHERE: "trong đó",
    },
    words={
        Word.ON_TO: "đến|tới",
        Word.PUBLIC: "công chúng|bên ngoài",
        Word.ASKS: "hãy đảm bảo rằng|đảm bảo rằng|vui lòng",
        Word.FORM_AMONG: """
            {ports} (phải|cần) (được mở|mở) giữa {own}
        """,
        Word.DOES: """
            nhận|thu thập|gửi|tải|tải xuống|tải lên|truyền|quản lý|giám sát|kết nối|giao tiếp|truy cập|đồng bộ
            sao chép|lấy|cho phép|sử dụng|xác thực|trao đổi
        """,
        Word.RANGE_FIRST: "đầu|bắt đầu|đầu tiên|từ|nhỏ nhất|thấp nhất",
        Word.RANGE_LAST: "cuối|kết thúc|cuối cùng|đến|lớn nhất|cao nhất",
        Word.SETTABLE: "có thể cấu hình|tùy chỉnh được",
        Word.SEVERAL_PORTS: "các cổng",
        Word.MONTH_IN_ORDER: """
            tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười
            tháng mười một|tháng mười hai
        """,
        Word.ZONE_NOUN: """
            vùng|vùng mạng|mạng|phân đoạn|phân vùng|mạng con|vlan|vùng bảo mật|dải mạng|lớp mạng
        """,
        Word.ZONE_OF_SOURCE: "vùng nguồn|mạng nguồn|từ vùng|zone nguồn|phân vùng nguồn",
        Word.ZONE_OF_DESTINATION: "vùng đích|mạng đích|đến vùng|zone đích|phân vùng đích",
        Word.ADDRESS_OF_SOURCE: "ip nguồn|địa chỉ nguồn|địa chỉ ip nguồn",
        Word.ADDRESS_OF_DESTINATION: "ip đích|địa chỉ đích|địa chỉ ip đích",
        Word.PERMANENT: "vĩnh viễn|không thời hạn|vô thời hạn|không giới hạn|lâu dài|không bao giờ",
        Word.ADDRESS_NOUN: "địa chỉ|địa chỉ ip",
        Word.GREATER_THAN: "lớn hơn|cao hơn|trên|nhiều hơn|hơn",
        Word.AT_LEAST: "từ|ít nhất|tối thiểu|bắt đầu từ|không nhỏ hơn|không thấp hơn|lớn hơn hoặc bằng",
        Word.LESS_THAN: "nhỏ hơn|thấp hơn|dưới|ít hơn",
        Word.AT_MOST: """
            đến|tối đa|nhiều nhất|không quá|không lớn hơn|không cao hơn|nhỏ hơn hoặc bằng|cho đến
            lên đến|tới
        """,
        Word.OR_LESS: "trở xuống|và thấp hơn|hoặc thấp hơn|và nhỏ hơn|hoặc nhỏ hơn|hoặc ít hơn",
        Word.UNEQUAL: "khác|không bằng",
        Word.RANGE: "dải|dải cổng|khoảng cổng|phạm vi cổng",
        Word.LEFT_OUT: "bị loại trừ|được loại trừ|không tính",
        Word.HOWEVER: "nhưng|tuy nhiên",
        Word.WHETHER: "có|có được|không",
        Word.EXCEPT: """
            trừ|ngoại trừ|ngoài|loại trừ|trừ cổng|tất cả trừ|mọi cổng trừ|tất cả ngoại trừ|tất cả các cổng trừ
            tất cả các cổng ngoại trừ|không bao gồm|không gồm|không kể|không tính|ngoại trừ cổng|trừ các cổng
        """,
        Word.NOT: """
            không|không phải|chứ không phải|thay vì|thay cho|không còn|trước đây|trước kia|thay thế|ban đầu|không dùng
            đổi từ|không phải là|chưa|cũ
        """,
        Word.REPLACED: """
            được thay bằng|thay bằng|được thay thế bằng|đổi thành|đã đổi thành|chuyển sang|nay là|bây giờ|hiện tại
            hiện nay
            nay
        """,
        Word.UNCLEAR: """
            cổng nguồn|các cổng nguồn|cổng cục bộ|khoảng chừng|xấp xỉ|ước chừng|số lượng tối đa|bước nhảy|độ lệch
            lỗi thời
        """,
        Word.COUNTED: "cổng",
        Word.PER: "mỗi|cho mỗi",
        Word.UNIT: """
            nút|người dùng|máy chủ|máy khách|kết nối|phiên|phút|giây|giờ|ngày|phiên bản|thiết bị|lần|tuần|tháng|năm
            phần trăm|tổng cộng|chiếc|cái|luồng|kênh|máy
        """,
        Word.NUMBERED: """
            phiên bản|bảng|mục|phần|chương|bước|kích thước|số lượng|trang|loại|tổng|mức ưu tiên|giới hạn|kênh|hình
            điểm|giai đoạn|dòng|thời gian chờ|số thứ tự|phụ lục|độ ưu tiên
        """,
        Word.ICMP_TYPE: "loại|kiểu",
        Word.ICMP_CODE: "mã",
        Word.ABOUT: "cho|về",
        Word.NO_NAME: """
            hai|ba|bốn|năm|một|lỗi thời|chuyển hướng|vài|nhiều|cũ|mới|lớn hơn|nhỏ hơn|dành riêng|ít nhất|tối đa|một số
            tất cả|mỗi|khác|mặc định|tùy chọn|bắt buộc|yêu cầu|khuyến nghị|chỉ|nếu|không|và|hoặc|có thể thay đổi
            có thể cấu hình|sử dụng|mở|đóng|dự kiến|tổng
        """,
        Word.OPTIONAL: "tùy chọn|tuỳ chọn|không bắt buộc|tùy ý",
        Word.DEFAULT: "mặc định|cổng mặc định|theo mặc định",
        Word.CONDITIONAL: """
            chỉ|chỉ khi|chỉ cho|chỉ dành cho|nếu|khi|trong trường hợp|tùy thuộc vào|tuỳ thuộc vào|nếu cần|nếu dùng
            nếu sử dụng|với điều kiện
        """,
        Word.SECURED: "được mã hóa|được mã hoá|có mã hóa|đã mã hóa|an toàn|bảo mật",
        Word.UNSECURED: """
            không mã hóa|không mã hoá|không được mã hóa|không được mã hoá|chưa mã hóa|không an toàn|văn bản thuần
            văn bản rõ|bản rõ|không bảo mật
        """,
        Word.PORT_NOUN: "cổng|port",
        Word.ROW_NUMBER: "stt|tt|số thứ tự|số tt|dòng",
        Word.SCOPE: """
            nội bộ|bên trong|bên ngoài|cục bộ|đông-tây|bắc-nam|quản trị|quản lý|riêng tư|chỉ nội bộ|trong cụm
        """,
        Word.OTHER_NUMBER: """
            số lượng|kích thước|bộ nhớ|giá|chi phí|khoảng cách|năm|điện thoại|máy lẻ|mã bưu chính|tổng|số người dùng|lõi
            băng thông|giấy phép|bộ xử lý|mỗi giây|mỗi phút|mỗi giờ|mỗi ngày
        """,
        Word.KEY_HEADER: "thuộc tính|tham số|thiết lập|trường|tùy chọn|thông số",
        Word.VALUE_HEADER: "giá trị|thiết lập|cấu hình",
        Word.ONE_WAY: """
            một chiều|đơn hướng|đến đích|từ nguồn đến đích|từ máy khách đến máy chủ
            một hướng|đơn chiều|chỉ một chiều|một phía
        """,
        Word.REMARK_BOTH_WAYS: """
            hai chiều|2 chiều|cả hai chiều|song hướng|hai hướng|cả hai hướng|kết nối hai chiều|lưu lượng hai chiều
            theo cả hai chiều
        """,
        Word.REMARK_REVERSED: """
            chiều ngược lại|ngược chiều|theo chiều ngược lại|hướng ngược lại|theo hướng ngược lại|ngược hướng|ngược lại
            từ đích đến nguồn|từ đích về nguồn
        """,
        Word.REVERSED: "ngược|ngược lại|đảo ngược|về nguồn|từ đích đến nguồn|từ máy chủ đến máy khách",
        Word.CLAUSE: "mà|để|cho|với|nếu|khi|bao gồm|ví dụ|dùng để|được",
        Word.YES: "có|đúng",
        Word.NO: "không|sai",
        Word.UNTICKED: "không có|không",
        Word.MODAL: """
            phải|nên|cần|kết quả mong đợi|mong đợi|kỳ vọng|kết quả|hiệu lực|kết quả kỳ vọng
            hành vi
        """,
        Word.DENIES: """
            chặn|bị chặn|cấm|bị cấm|từ chối|bị từ chối|vô hiệu hóa|vô hiệu hoá|tắt|đã tắt|đóng|loại bỏ gói
            không truy cập được
            ngăn chặn|hủy gói
            bác bỏ|không chấp thuận|không được duyệt
        """,
        Word.PERMITS: """
            cho phép|được phép|mở|chấp nhận|bật|đã bật|kích hoạt|đang hoạt động|cho qua|thêm|mới|truy cập được
            phê duyệt|được duyệt|thông|đã duyệt|hoạt động|đã phê duyệt
            chấp thuận
        """,
        Word.TURNS: "không|chưa|không bao giờ",
        Word.DENIED_ALL: "chặn tất cả|từ chối tất cả|cấm tất cả",
        Word.RULES: """
            cổng|các cổng|quy tắc|luật|lưu lượng|kết nối|các kết nối|yêu cầu|giao tiếp|luồng|truy cập
        """,
        Word.USED: "cần thiết|sử dụng|yêu cầu|cần mở|mở",
        Word.OF: "cho|của|trên",
        Word.FROM_ROLE: "từ",
        Word.TO_ROLE: "đến|tới|vào",
        Word.NOT_TO_ROLE: "mở|cho phép|cấu hình",
        Word.CONNECTING: "giao tiếp với|kết nối với|kết nối đến|kết nối tới|truy cập đến|truy cập vào",
        Word.OWN_RULES: "đi vào|đi ra",
        Word.AND: "và",
        Word.OR: "hoặc|hay",
        Word.AREA: "vùng|mạng|mạng con|phân đoạn|vị trí|vlan|khu vực",
        Word.HELD_BY_END: """
            chứng chỉ|chứng thư|khóa|khoá|phiên bản|hệ điều hành|số lượng|chủ sở hữu|vị trí|giấy phép|mẫu|nhà sản xuất
            mật khẩu|bộ nhớ|trạng thái
        """,
        Word.BESIDE_END: "mô tả|ghi chú|chủ sở hữu|liên hệ|loại|mã|mặt nạ|tiền tố|phòng ban|đơn vị",
        Word.TRANSLATED: "chuyển đổi|biên dịch|đã dịch",
        Word.NAME_NOUN: "tên|tên máy|tên host|host|máy chủ|tên máy chủ|máy tính|hệ thống|thiết bị|máy",
        Word.MASK: "mặt nạ|mặt nạ mạng|mặt nạ mạng con|tiền tố",
        Word.EACH_OTHER: "lẫn nhau|với nhau",
        Word.SOURCE_PORT: "cổng nguồn",
        Word.CALLED: "có tên|tên là|được gọi là",
        Word.EACH: "mỗi|từng",
        Word.EACH_OF: "mỗi một trong các|từng cái trong các",
        Word.PARTS: "thành phần|dịch vụ|mô-đun|phần tử|ứng dụng|khác nhau",
        Word.ONLY: "chỉ|duy nhất",
        Word.ENDS_ON: "hết hạn|có hiệu lực đến|đến ngày",
        Word.SELF: "chính nó|bản thân|cùng máy|cùng máy chủ|cùng nút|cùng host",
        Word.THIS_HOST: "máy này|máy chủ này|máy cục bộ|máy chủ cục bộ",
        Word.FRONT_END: "máy chủ giao diện",
        Word.BACK_END: "máy chủ phía sau",
        Word.ANY_ROLE: """
            bất kỳ|bất kì|tất cả|mọi|mọi nơi|bất kỳ đâu|toàn internet|toàn bộ internet|tất cả các máy|tất cả máy chủ
            tất cả các máy chủ|mọi máy
            mọi host
            bất kỳ host nào|bất kỳ địa chỉ nào|bất kỳ ip nào|mọi địa chỉ|tất cả địa chỉ|tất cả địa chỉ ip|mọi nguồn
            mọi đích|tất cả nguồn|tất cả đích|bất kỳ nguồn nào|bất kỳ đích nào|mọi ip|mọi người|bất cứ đâu
            tất cả các nguồn|bất kỳ ai
        """,
        Word.INTERNET: "mạng internet",
        Word.INBOUND: "đi vào|chiều vào|hướng vào|vào trong|lưu lượng vào|kết nối đến",
        Word.OUTBOUND: "đi ra|chiều ra|hướng ra|ra ngoài|lưu lượng ra",
        Word.BOTH_WAYS: "hai chiều|2 chiều|hai hướng|song hướng|cả hai chiều|cả hai hướng",
        Word.BOTH_ALONE: "cả hai|cả 2|qua lại|khứ hồi|cả hai phía|hai phía",
        Word.BETWEEN: "giữa",
        Word.NUMBERED_PART: "bảng|mục|chương|hình|bước",
        Word.ROUTE: """
            từ {a} đến|tới|vào|sang {b}
            đến|tới {b} từ {a}
        """,
        Word.SENTENCE: """
            cấu hình|hãy|đảm bảo|tạo|thêm|kiểm tra|bật|chọn|nhấn|cài đặt|thiết lập|dưới đây|sau đây|nếu|khi|lưu ý
        """,
        Word.VERB: "là|phải|cần|có thể|được|nên|sẽ|đã|đang|yêu cầu|sử dụng",
        Word.FOLLOWING: "sau|sau đây|dưới đây|này",
        Word.ROLE_NOUN: """
            máy chủ|máy khách|nút|node|host|tác nhân|agent|bộ điều khiển|cổng kết nối|máy trạm|máy tính|cơ sở dữ liệu
            người dùng|trình duyệt|thiết bị|cụm|bộ định tuyến|máy ảo|máy
        """,
        Word.MAY_BE_TOPIC: "cơ sở dữ liệu|người dùng|thiết bị|cụm|máy",
        Word.BEFORE_PAIR: "cần thiết|được phép|bắt buộc|yêu cầu|các|các luồng|dự kiến|luồng",
        Word.FLOWS_SAID: "luồng|các luồng|giao tiếp|luồng dữ liệu|luồng lưu lượng",
        Word.FOR_PURPOSE: "cho|để|qua|trên|bằng|dùng",
        Word.FORM_SOURCE: """
            (nguồn|địa chỉ nguồn|ip nguồn|địa chỉ ip nguồn|máy nguồn) (luôn|luôn luôn)? (là) {own}
        """,
        Word.FORM_DESTINATION: """
            (đích|địa chỉ đích|ip đích|địa chỉ ip đích|máy đích) (luôn|luôn luôn)? (là) {own}
        """,
        Word.EVERY_PORT_IS: """
            (tất cả|mọi|toàn bộ) (các)? (cổng|số cổng|kết nối) {here}? (đều)? (là|dùng|sử dụng|thuộc) (giao thức)? {how}
        """,
        Word.PORTS_ARE: """
            (các)? cổng {here}? (đều)? (là|dùng|sử dụng) (giao thức)? {how}
            (giao thức)? {how} (được)? (sử dụng|dùng)?
        """,
        Word.UNLESS_SAID: """
            (trừ khi|trừ trường hợp|nếu không) (có)? (được)? (ghi chú|ghi|chỉ định|nêu|quy định|nói|chú thích) (khác)?
            trừ khi có (ghi chú|chỉ định|quy định) khác
        """,
        Word.PORTS_HERE: "dưới đây|bên dưới|trong phần này|trong tài liệu này|trong các bảng|trong các bảng sau",
        Word.PORTS_IN_TABLE: "trong bảng|trong bảng này|trong bảng sau|trong bảng dưới đây",
        Word.LEGEND: "chú giải|chú thích|ký hiệu|viết tắt",
        Word.STANDS_FOR: "nghĩa là|có nghĩa là|biểu thị|là",
        Word.TOPIC: """
            tổng quan|yêu cầu|mạng|tường lửa|cổng|quy tắc|luật|lưu lượng|giao thức|đi vào|đi ra|và|cho|của|các|cần thiết
            cần mở|bảng|danh sách|ma trận|giao tiếp|kết nối|luồng|truy cập|cấu hình|firewall|mở|trên|kiểm tra|tối thiểu
            sử dụng|phụ lục|chương
            kịch bản
        """,
        Word.PORTS_SAID: """
            cổng|quy tắc|quy tắc tường lửa|luật|luật tường lửa|lưu lượng|lưu lượng mạng|kết nối|giao thức|ngoại lệ
            yêu cầu|giao tiếp|truy cập|cổng mạng|quy tắc cổng|luật cổng|yêu cầu cổng|yêu cầu về cổng|quy tắc mạng
        """,
        Word.PORTS_BESIDE: """
            các|cần thiết|sử dụng|cần mở|mở|đi vào|đi ra|sau|sau đây|tất cả|này|dưới đây|mạng|bên ngoài|nội bộ|bổ sung
            danh sách|nhiều|một số|vài|tối thiểu|bắt buộc|mặc định|được phép|những|yêu cầu|vào|ra
        """,
        Word.LETS_THROUGH: "tường lửa|bộ định tuyến|mạng",
        Word.FORM_OPEN_ON: """
            {ports} (phải|cần)? (được)? mở trên {own}
            (mở) {ports} trên {own}
        """,
        Word.FORM_HOST: """
            {ports} (phải|cần) (được)? mở để {own} (hoạt động|chạy) (đúng|bình thường|ổn định)?
            (nhóm bảo mật|nacl) (cho|của) {own}
            {ports} (phải|cần) (được)? mở (trên|cho|tại) {own}
            {ports} (được)? (sử dụng bởi|dùng bởi|yêu cầu bởi) {own}
            {ports} (để|cho) {own} (hoạt động)
            {ports} mà {own} (sử dụng|dùng|yêu cầu|cần)
            {ports} (của|cho|trên|tại) {own}
            {own} (sử dụng|yêu cầu|cần|dùng|mở) {ports}
            (mở|cho phép) {ports} (trên|ở) {own}
            trên {own} (cho phép|mở) (những mục sau|như sau|các mục sau)
        """,
        Word.FORM_REQUIRED: """
            (yêu cầu|điều kiện tiên quyết) (đối với|cho|của) {own}
        """,
        Word.FORM_INWARD: """
            {own} (lắng nghe trên|nghe trên|lắng nghe) {ports}
            {ports} mà {own} (lắng nghe|nghe)
            (lưu lượng|kết nối|truy cập|giao tiếp) (đi vào)? (đến|tới|vào) {own}
            (lưu lượng|kết nối) đi vào {own}
            {own} (phải|cần) (chấp nhận|cho phép) {ports}
        """,
        Word.FORM_OUTWARD: """
            {own} (phải|cần) (có thể)? (truy cập|kết nối) (được)? (đến|tới|vào)? (các)? {hosts} (sau|sau đây|dưới đây)?
            {ports} (từ) {own}
            (lưu lượng|kết nối) (đi ra)? (từ|ra từ) {own}
            (các)? {hosts} (tùy chọn)? (mà)? {own} (phải|cần|có thể) (truy cập|kết nối) (được)? (đến|tới|vào)?
            {own} (cần|yêu cầu) (kết nối đi ra|kết nối ra ngoài|truy cập ra ngoài|truy cập internet)
            {own} (cần|yêu cầu) (kết nối đi ra|kết nối ra ngoài|truy cập ra ngoài|truy cập internet) (để|cho) {at}
        """,
        Word.ADVERB: "cũng|luôn|luôn luôn|thường|định kỳ|ít nhất|chỉ|theo mặc định",
        Word.LEADS_IN: "để|khi|nếu|trong|sau khi|trước khi|theo mặc định",
        Word.SERVERS_SAID: "máy chủ|hệ thống|máy|trang web|mạng",
        Word.MOVED_ENDS: "từ|đến|sang",
        Word.MOVES: "di chuyển|chuyển đổi|đổi tên",
        Word.OPENER: """
            (kết nối|phiên|lưu lượng)? (được|do|luôn)? (khởi tạo|mở|thiết lập|bắt đầu) (bởi|từ|do) {own}
            (kết nối|phiên)? do {own} (khởi tạo|mở|thiết lập)
            {own} (khởi tạo|thiết lập) (kết nối|phiên)
            {own} (mở|khởi tạo|thiết lập) nó
        """,
        Word.WAY_FROM: """
            từ {own} ({way})
            ({way}|{ports})? từ {own}
        """,
        Word.WAY_TO: """
            (đến|tới|vào) {own} ({way})
            ({way}|{ports})? (đến|tới) {own}
        """,
        Word.WAY_AT: """
            ({way}) (trên|tại) {own}
        """,
        Word.WAY_WITH: """
            ({both}) với {own}
        """,
        Word.LOOKED_THROUGH: "hoạt động của|sự hoạt động của|hoạt động bình thường của|nhóm bảo mật của",
        Word.LOOKED_THROUGH_BEHIND: "hoạt động|hoạt động đúng|hoạt động bình thường",
        Word.FORM_BY_PORTS: "(trên|qua|thông qua) {ports}",
        Word.RELATIVE: "mà bạn sử dụng|bạn sử dụng|được sử dụng|mà bạn tạo|bạn đã tạo",
        Word.HOST_KIND: "vai trò|host|nút|node|máy chủ|máy|vm|máy ảo|container|tên máy",
        Word.QUALITY: """
            tính sẵn sàng|bảo mật|an toàn|hiệu năng|khôi phục|mã hóa|dự phòng|chứng chỉ|ảo hóa|tuân thủ
        """,
        Word.FORM_PAIR: """
            {ports} trên {b} (phải|cần) (truy cập được|kết nối được|mở) (từ|cho) {a}
            {a} (phải|cần|có thể) (kết nối|truy cập) (được)? (đến|tới|vào) {b}
            ({ports})? từ {a} (đến|tới|vào|sang) {b}
            {a} (kết nối đến|kết nối tới|kết nối với|truy cập vào|gọi đến|gọi tới) {b}
            {ports} (phải|cần) (được mở|mở) trên {b} và (truy cập được|có thể truy cập) từ {a}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|giao tiếp)? giữa {a} và {b}
            {a} và {b} (giao tiếp với nhau|trao đổi dữ liệu)
            {a} giao tiếp với {b}
        """,
        Word.FORM_NAMED_HOST: """
            {ports} {own}
            cấu hình (tường lửa|firewall) (cho|trên|của) {own}
        """,
        Word.FORM_NAMED_INWARD: """
            (đến|tới) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            từ {own}
        """,
        Word.THIS_TABLE: "bảng sau|bảng sau đây|bảng dưới đây|bảng này|danh sách sau|danh sách dưới đây",
        Word.TABLE_SHOWS: "liệt kê|mô tả|trình bày|thể hiện|tóm tắt|cho thấy|bao gồm|xác định|nêu",
        Word.BEHIND_TITLE: """
            và cách|và lý do|và mục đích|và các sản phẩm
        """,
        Word.INSTALLED: """
            nơi|trên đó|có {own} được cài đặt|đang chạy|chạy
            có cài đặt|đã cài đặt|cài đặt|đang chạy {own}
        """,
        Word.PLACE_NAME: """
            sản xuất|thử nghiệm|phát triển|kiểm thử|nội bộ|bên ngoài|văn phòng|trụ sở|chi nhánh|nhà máy|chính|phụ
            dự phòng
            chủ động|bị động|khách|quản trị|miền bắc|miền nam|đám mây|tùy chọn
        """,
        Word.BARE_NOUN: """
            máy chủ|máy khách|nút|node|host|agent|dịch vụ|thiết bị|bộ điều khiển|cụm|máy|máy tính|máy ảo
        """,
        Word.GROUP: "nhóm bảo mật|nhóm bảo mật mạng",
        Word.ATTACHED: "gán cho|được gán cho|gắn vào|áp dụng cho|gắn với",
        Word.ACTIVITY: """
            cài đặt|nâng cấp|cập nhật|triển khai|cấu hình|di chuyển|sao chép|giám sát|khôi phục|tích hợp|chuẩn bị
            yêu cầu
            quản trị|đồng bộ|tổng quan|giới thiệu|sao lưu
        """,
        Word.OF_PORTLESS: "yêu cầu|phản hồi|trả lời|loại|mã|giao thức|lưu lượng|tất cả|đường hầm",
        Word.EVERY: "tất cả|mọi|bất kỳ|toàn bộ",
        Word.EVERY_PROTOCOL: """
            mọi giao thức|tất cả giao thức|tất cả các giao thức|bất kỳ giao thức nào|mọi lưu lượng
        """,
        Word.SINCE: "từ|kể từ|bắt đầu từ|sau|trong",
        Word.FORMER: "trước đây|trước kia",
        Word.SINCE_THEN: "kể từ",
        Word.IN_USE: "sử dụng|dùng|cần|mở",
        Word.NOT_MEANT: "ngoài phạm vi|quy tắc sai|ví dụ sai",
        Word.RESPONSE: "phản hồi|trả lời",
        Word.IN_VERSION: "trong",
        Word.WILL: "sẽ|dự kiến",
        Word.OUT_OF_DATE: "lỗi thời|đã lỗi thời|không còn được hỗ trợ|ngừng hỗ trợ",
        Word.NO_CONNECTION: """
            không có kết nối|không kết nối|không có kết nối trực tiếp|không sử dụng|không dùng|chưa sử dụng
        """,
        Word.NO_LONGER: "không còn|không còn nữa",
        Word.REMOVED_THING: "quy tắc|luật|cổng|luồng|kết nối|truy cập",
        Word.REMOVAL: """
            cần xóa|cần xoá|sẽ xóa|sẽ bị xóa|cần gỡ bỏ|cần đóng|không còn cần|không còn cần thiết|để xóa|phải xóa
            sẽ gỡ bỏ|sẽ đóng
        """,
        Word.REMOVES: """
            xóa|xoá|gỡ bỏ|loại bỏ|hủy bỏ|huỷ bỏ|thu hồi|cần đóng|bị bác|đã hết hạn|hết hạn|cần xóa|sẽ xóa|đã xóa
        """,
        Word.BELOW_TABLE: """
            người phê duyệt|phê duyệt|người lập|người kiểm tra|chữ ký|ký tên|ngày|tổng|tổng cộng|chú giải|người yêu cầu
            phiên bản|ghi chú|tác giả
        """,
        Word.SAMPLE: "ví dụ|vd|mẫu|ví dụ mẫu",
        Word.PRODUCT: "từ|trước|sau|năm|đến|phiên bản|máy chủ|máy khách",
        Word.HOSTS_SAID: """
            máy chủ|địa chỉ|địa chỉ ip|tên miền|url|đích|host|dịch vụ|điểm cuối|trang web|miền
        """,
        Word.TO_BE: "được",
        Word.UNSPECIFIC: """
            hệ thống|phần mềm|phần cứng|nền tảng|môi trường|cài đặt|cơ bản|nâng cao|chung|khuyến nghị|tối thiểu|bổ sung
        """,
        Word.OF_STATES: "trạng thái|chuyển trạng thái|máy trạng thái|chuyển tiếp",
        Word.OF_TRAFFIC: """
            lưu lượng|mạng|tường lửa|kết nối|vùng|phân vùng|phân đoạn|giao tiếp|luồng|truy cập|liên thông
        """,
        Word.OF_VERSIONS: "tương thích|tính tương thích|nâng cấp",
        Word.FEATURE_HEADER: "tính năng|chức năng|khả năng",
        Word.UNLESS: "trừ khi|trừ trường hợp|ngoại trừ khi|nếu không",
        Word.DESTINATION_NOUN: """
            đích|bên nhận|được gọi!bởi|bên lắng nghe|bên nghe|bên trả lời|bên chấp nhận
        """,
        Word.SOURCE_NOUN: """
            nguồn|máy khách|gọi đi|khởi tạo|bên gọi|bên khởi tạo|bên mở|khởi tạo bởi|bên kết nối
        """,
        Word.PROTOCOL_NOUN: "giao thức",
        Word.IN: "vào",
        Word.OUT: "ra",
        Word.LOCAL: "cục bộ",
        Word.REMOTE: "từ xa",
        Word.SENDS: "gửi|kết nối tới",
        Word.FURTHER: "dự phòng|thay thế|bổ sung",
        Word.OPENS: "mở kết nối|khởi tạo|kết nối tới",
        Word.LISTENS: "lắng nghe|nhận kết nối|chấp nhận",
        Word.MAY_BE_ACTION: """
            đồng ý|mở|mở cổng
            truy cập|trạng thái|chính sách|quyền truy cập|kích hoạt|đang dùng|đang hoạt động|đang sử dụng
            còn hiệu lực|hiệu lực|trạng thái quy tắc|tình trạng|phê duyệt|ok|ok?
        """,
        Word.IN_FORCE: """
            có hiệu lực|còn hiệu lực|đang dùng|đang hoạt động|đang sử dụng|đã triển khai|hiện có|đã hoàn thành
            đã duyệt|đã xác nhận
        """,
        Word.CANCELLED: """
            đã lưu trữ|đã hủy|đã huỷ|hết hiệu lực|không còn hiệu lực|không hiệu lực|đã kết thúc|ngừng sử dụng
            đã thay thế|tạm ngừng|bãi bỏ
            đã rút|đã rút lại|đã thu hồi|bị thu hồi
        """,
        Word.AWAITS: "đang chờ|chờ",
        Word.PENDING: """
            đang chuẩn bị
            đang chờ|chờ duyệt|chờ phê duyệt|đang chờ phê duyệt|đang chờ duyệt|chưa duyệt|chưa mở|chưa được mở
            chưa được duyệt|sẽ mở|sẽ được mở|dự kiến|dự kiến mở|theo kế hoạch|đã lên kế hoạch|tạm hoãn|hoãn
            đang xem xét|dùng trong tương lai|dành cho tương lai|dự trữ|đề xuất|mở theo yêu cầu|theo yêu cầu
            đóng băng
        """,
        Word.MAY: "có thể",
        Word.REST: "khác|các cổng khác|còn lại|ngoài|ngoại trừ",
        Word.INSTEAD: "thay vào đó|để thay thế",
        Word.SIDE: """
            bên ngoài|bên trong|internet|mạng nội bộ|nội bộ|mạng lan|lan|vpn|dmz|mạng ngoài|mạng công ty|sử dụng nội bộ
        """,
        Word.CLOSING_FILLER: """
            tạm thời|sắp|đã|bị
            các|những|mà|phải|nên|tất cả|bởi|tường lửa|mạng|phiên bản|được|bị|sau|dưới đây|hãy
        """,
        Word.COPULA: "là|được|mặc định|đang|bị|hiện tại|hiện nay|ở đây|cũng",
        Word.WITH_OR_WITHOUT: "có hoặc không có|có hoặc không|có/không",
        Word.ENFORCED: "bắt buộc|yêu cầu|cần|chỉ|luôn|luôn luôn|phải dùng|phải có|cần thiết|bắt buộc phải",
        Word.NOT_REQUIRED: """
            không bắt buộc|không yêu cầu|không cần|không cần thiết|không còn yêu cầu|không nhất thiết
        """,
        Word.OFFERED: """
            tùy chọn|tuỳ chọn|nếu có|nếu có thể|nếu được hỗ trợ|nếu hỗ trợ|được hỗ trợ|khuyến nghị|có thể|ưu tiên
            có thể dùng|có thể sử dụng|nên dùng|hỗ trợ|khi có thể|dự kiến|có thể cấu hình
        """,
        Word.OFF: """
            không hỗ trợ|không được hỗ trợ|tắt|đã tắt|bị tắt|vô hiệu hóa|bị vô hiệu hóa|không dùng|không sử dụng
            không bật|không có|không khả dụng|không được sử dụng|không được bật|không hoạt động|vô hiệu hoá|không
            chưa được hỗ trợ|chưa hỗ trợ
        """,
        Word.WITHOUT: """
            không có|không|không dùng|không sử dụng|không qua|không bao giờ|không còn|chưa có|không phải
        """,
        Word.ENCRYPTION_NOUN: "mã hóa|mã hoá|mã hóa đường truyền",
        Word.LISTENER: "tiến trình lắng nghe|dịch vụ lắng nghe",
        Word.ZONE_DMZ: "vùng phi quân sự|vùng biên",
        Word.ZONE_DIRECTORY: "bộ điều khiển miền|máy chủ thư mục",
        Word.ZONE_DATABASES: "cơ sở dữ liệu|máy chủ csdl|csdl",
        Word.ZONE_CLIENTS: "máy trạm|trình duyệt|máy người dùng",
        Word.CLIENT_ALONE: "người dùng|người dùng cuối",
        Word.CLIENT_FIRST: "máy khách",
        Word.DITTO: "như trên|nt|n.t",
        Word.DENIED_BY: "bởi|do|theo",
        Word.TIME_NAME: """
            thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|tháng một|tháng hai|tháng ba|tháng tư|tháng năm
            tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|hôm nay
        """,
        Word.HOUR: "giờ",
        Word.STAGE: "sản xuất|tiền sản xuất|thử nghiệm|kiểm thử|phát triển|môi trường",
        Word.NO_DESTINATION: "sử dụng|dùng",
        Word.PART_PLAYED: "vai trò|chức năng",
        Word.NAME_ALONE: "tên",
        Word.SOCKETS: "bộ chuyển mạch|bảng đấu nối|ổ cắm|cáp|tốc độ|địa chỉ mac",
        Word.NUMBER_ALONE: "số|số hiệu",
        Word.COUNT_OF: "số lượng",
        Word.WAY_BETWEEN: "đến|tới|sang",
        Word.WAY_BACK: "từ",
        Word.WAY_AROUND: "từ|chỉ",
        Word.GROUP_ALONE: "nhóm",
        Word.COUNTERPART: "đối tác|bên kia|phía bên kia|đầu bên kia",
        Word.TURNS_NEXT: "không bị|chưa bị",
    },
    unstated="không nêu",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Máy khách",
        "unstated": "Không nêu",
        "internal": "Nội bộ",
        "databases": "Cơ sở dữ liệu",
        "directory": "Thư mục",
    },
)
