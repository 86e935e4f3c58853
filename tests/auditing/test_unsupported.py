"""Between whom a vendor supports no filter, where no profile says so."""

from __future__ import annotations

import pytest

import exgraph as xg
from exgraph.auditing.unsupported import unsupported
from exgraph.model.matrix import Matrix
from exgraph.model.remark import About, Remark
from exgraph.model.role import Product, Role, Zone
from exgraph.values.labels import Labels


def matrix(*labels, remarks=()):
    roles = tuple(Role(f"r{n}", Labels.of({"en": label}), "z") for n, label in enumerate(labels))
    return Matrix(roles, (Zone("z"),), (), remarks=remarks)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("Exchange 2013 Mailbox", "Exchange Server 2016", True),
        ("Exchange 2010 Hub Transport", "Domain controller", True),
        ("Active Directory", "Exchange Server SE", True),
        ("Exchange Server 2007", "Exchange Server 2003", False),
        ("Exchange Server 2003", "Domain controller", False),
        ("Exchange 2013 Edge Transport", "Exchange 2013 Mailbox", False),
        ("Outlook 2013 for Exchange 2013", "Exchange 2013 Mailbox", False),
        ("Web server", "Domain controller", False),
    ],
)
def test_by_the_names_of_roles(one, other, said):
    made = matrix(one, other)
    assert bool(unsupported(made, "r0", "r1")) is said
    assert bool(unsupported(made, "r1", "r0")) is said


def test_by_the_name_of_the_product():
    product = Product("x", Labels.of({"en": "Microsoft Exchange Server 2019"}))
    made = Matrix((Role("mailbox", zone="z", product="x"),), (Zone("z"),), (), (product,))
    (remark,) = unsupported(made, "mailbox", "mailbox")
    assert remark.source.startswith("Microsoft, Exchange Team Blog, 2013-02-18")


def test_a_profile_knows_its_document_better():
    other = Remark(About.FILTERING, Labels.of({"en": "no"}), one=("r5",), other=("r6",))
    assert not unsupported(matrix("Exchange 2013 A", "Exchange 2013 B", remarks=(other,)), "r0", "r1")
    seed = xg.load()
    assert unsupported(seed, "hub-2007", "dc") == seed.remarks_on(About.FILTERING, "hub-2007", "dc")
