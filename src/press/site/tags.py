"""크로미엄이 PDF에 단 태그에서 뜻이 없는 마디를 걷어 냅니다.

크로미엄은 코드의 낱말마다 NonStruct 마디를 하나씩 답니다. 책 한 권에 십만 개가
넘어 파일이 두 배가 되지만, 읽어 주는 프로그램에는 쓸모가 없습니다.
"""

from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
)

EMPTY = {"/Type", "/S", "/P", "/Pg", "/K"}


def flatten(reader):
    """뜻이 없는 마디를 빼고, 그 안의 것을 부모에 바로 매답니다."""
    tree, owners = reader.trailer["/Root"]["/StructTreeRoot"], {}
    waiting = [tree["/K"].indirect_reference]
    while waiting:
        parent = waiting.pop()
        element = parent.get_object()
        kids = list(inside(element, parent, owners))
        element[NameObject("/K")] = ArrayObject(shortened(element, kids))
        for kid in kids:
            child = kid.get_object()
            if "/S" in child:
                child[NameObject("/P")] = parent
                waiting.append(kid)
    for place in tree["/ParentTree"]["/Nums"][1::2]:
        marks = place.get_object()
        if isinstance(marks, ArrayObject):
            marks[:] = [owners.get(mark.idnum, mark) for mark in marks]


def inside(element, parent, owners):
    """element가 품은 것을 냅니다. 뜻이 없는 마디는 그 안의 것으로 바꿉니다."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        child = kid.get_object()
        if isinstance(child, NumberObject):
            yield DictionaryObject({
                NameObject("/Type"): NameObject("/MCR"),
                NameObject("/Pg"): element.raw_get("/Pg"),
                NameObject("/MCID"): child,
            })
        elif child.get("/S") == "/NonStruct" and child.keys() <= EMPTY:
            owners[kid.idnum] = parent
            yield from inside(child, parent, owners)
        else:
            if "/Stm" in child and "/Pg" not in child:
                child[NameObject("/Pg")] = element.raw_get("/Pg")
            yield kid


def shortened(element, kids):
    """마디와 같은 쪽에 있는 글 조각은 번호만 적습니다."""
    pages = [kid.raw_get("/Pg") for kid in kids if "/MCID" in kid.get_object()]
    if pages:
        element[NameObject("/Pg")] = pages[0]
    for kid in kids:
        child = kid.get_object()
        short = child.keys() == {"/Type", "/Pg", "/MCID"}
        yield (child["/MCID"] if short and child.raw_get("/Pg") == pages[0]
               else kid)
