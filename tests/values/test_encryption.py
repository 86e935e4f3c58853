"""Encryption as a value: what a service keeps is read back, and says its modality, means and versions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exgraph.values.encryption import Encryption, Modality

MEANS = st.sampled_from(["", "TLS", "TLS 1.2", "TLS 1.2/1.3", "SSL 3.0", "SSL/TLS", "MTLS", "STARTTLS", "IPsec"])


@given(st.sampled_from([Modality.REQUIRED, Modality.OFFERED]), MEANS)
def test_what_is_written_is_read_back(modality, means):
    assert Encryption.read(str(Encryption(modality, means))) == Encryption(modality, means)


@pytest.mark.parametrize(
    ("text", "modality", "means", "by_tls", "versions"),
    [
        (None, "unknown", "", False, ()),
        ("", "unknown", "", False, ()),
        ("unsecured", "none", "", False, ()),
        ("secured", "required", "", False, ()),
        ("secured offered", "offered", "", False, ()),
        ("TLS", "required", "TLS", True, ()),
        ("SSL/TLS", "required", "SSL/TLS", True, ()),
        ("DTLS 1.2", "required", "DTLS 1.2", True, ("1.2",)),
        ("TLS 1.2+", "required", "TLS 1.2+", True, ("1.2+",)),
        ("TLS 1.2/1.3 offered", "offered", "TLS 1.2/1.3", True, ("1.2", "1.3")),
        ("STARTTLS", "offered", "STARTTLS", True, ()),
        ("STARTTLS required", "required", "STARTTLS", True, ()),
        ("IPsec", "required", "IPsec", False, ()),
        # Whatever else a file of before modalities says is a means.
        ("WPA2", "required", "WPA2", False, ()),
    ],
)
def test_a_text_says_modality_means_and_versions(text, modality, means, by_tls, versions):
    said = Encryption.read(text)
    assert (str(said.modality), said.means, said.by_tls, said.versions) == (modality, means, by_tls, versions)
