"""A log of traffic is named as what it is, in whatever form it comes."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.sources.formats import read_contents

AWS = (
    "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status"
)


@pytest.mark.parametrize(
    ("file", "text", "kind"),
    [
        (
            "a.txt",
            f"{AWS}\n2 123456789010 eni-1235b8ca123456789 10.0.0.1 10.0.0.2 20641 22 6 20 4249 1 2 ACCEPT OK\n",
            "AWS VPC",
        ),
        ("a.csv", AWS.replace(" ", ",") + "\n", "AWS VPC"),
        (
            "a.log",
            "2 123456789010 eni-1235b8ca123456789 10.0.0.1 10.0.0.2 20641 22 6 20 4249 1 2 ACCEPT OK\n",
            "AWS VPC",
        ),
        ("a.tsv", "#separator \\x09\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\n", "Zeek"),
        (
            "a.log",
            "#Version: 1.5\n#Software: Microsoft Windows Firewall\n"
            "#Fields: date time action protocol src-ip dst-ip src-port dst-port size\n",
            "Windows firewall",
        ),
        ("a.csv", "ts,te,td,sa,da,sp,dp,pr,flg,ipkt,ibyt\n", "nfdump"),
        (
            "a.txt",
            "Date first seen  Duration Proto  Src IP Addr:Port  Dst IP Addr:Port  Packets  Bytes Flows\n",
            "NetFlow",
        ),
        ("a.csv", "IPV4_SRC_ADDR,IPV4_DST_ADDR,L4_DST_PORT,PROTOCOL,IN_BYTES\n", "NetFlow"),
        ("a.csv", "timestamp,src_ip,src_port,dst_ip,dst_port,proto,bytes\n", "bytes"),
        ("a.csv", "Receive Time;Source address;Destination address;Destination Port;Bytes;Packets\n", "bytes, packets"),
        ("a.tsv", "date\ttime\tsrcip\tdstip\tdstport\tsentbyte\trcvdbyte\n", "sentbyte, rcvdbyte"),
        ("a.jsonl", '{"records": [{"properties": {"flows": [{"flowTuples": ["1,10.0.0.1"]}]}}]}', "Azure NSG"),
    ],
)
def test_a_flow_log_is_no_matrix(file: str, text: str, kind: str) -> None:
    with pytest.raises(xg.UnusableInput) as caught:
        read_contents(text.encode(), file)
    assert str(caught.value) == (
        f"{file}: a flow log ({kind}), not a matrix: it says which connections were seen, not which are needed"
    )


@pytest.mark.parametrize(
    "header",
    [
        "Source,Destination,Port",
        "src-ip,dst-ip,port",
        "saddr,daddr,dport",
        "Source,Destination,Port,Start date,Bytes",
        "Source,Source port,Destination,Port,Bytes,Packets",
    ],
)
def test_a_matrix_of_addresses_is_no_flow_log(header: str) -> None:
    assert read_contents(f"{header}\n10.0.0.1,10.0.0.2,22\n".encode(), "a.csv").form == "csv"
