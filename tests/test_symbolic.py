"""규칙 엔진이 옳게 추론하고, 옳게 설명하고, 잘못을 짚어 주는지 봅니다."""

import operator
import random
import re
import subprocess
import sys
import tracemalloc
from cProfile import Profile
from itertools import combinations, pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlbook import symbolic
from dlbook.symbolic import (
    Contradiction,
    KnowledgeBase,
    Rule,
    RuleError,
    backward_chain,
    consult,
    forward_chain,
    read,
    substitute,
    unify,
    write,
)
from dlbook.symbolic.forward import Matcher
from dlbook.symbolic.proofs import ABSENT, COMPUTED, GIVEN, TOLD

CONSTANTS = (0, 1, 2)
NAMES = ("?a", "?b", "?c")
LAYERS = {"road": (0, 2), "toll": (0, 1), "reach": (1, 2), "busy": (1, 1),
          "calm": (2, 1), "detour": (2, 2)}
SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt,
         ">=": operator.ge, "=": operator.eq, "!=": operator.ne}
quick = settings(max_examples=120, deadline=None)


# 작은 프로그램을 마구 만듭니다.

@st.composite
def rules(draw, number):
    """머리의 층을 넘지 않는 조건과, 더 낮은 층의 부정과, 비교를 섞습니다."""
    head = draw(st.sampled_from(["reach", "reach", "busy", "calm", "detour"]))
    layer, arity = LAYERS[head]
    body, bound = [], set()
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(
            [p for p, (level, _) in LAYERS.items() if level <= layer]
            + ["road"] * 3))
        terms = draw(st.lists(
            st.sampled_from((*NAMES * 3, "?", 1)),
            min_size=LAYERS[name][1], max_size=LAYERS[name][1]))
        body.append((name, *terms))
        bound |= set(terms) & set(NAMES)
    known = st.sampled_from((*sorted(bound) * 3, *CONSTANTS))
    for _ in range(draw(st.integers(0, 4)) // 2):
        sign = draw(st.sampled_from(sorted(SIGNS)))
        body.append((sign, draw(known), draw(known)))
    for _ in range(draw(st.integers(0, 2)) and draw(st.integers(0, layer))):
        name = draw(st.sampled_from(
            [p for p, (level, _) in LAYERS.items() if level < layer]))
        terms = [draw(st.one_of(known, st.just("?")))
                 for _ in range(LAYERS[name][1])]
        body.append(("not", (name, *terms)))
    body = draw(st.permutations(body))
    conclusion = (head, *(draw(known) for _ in range(arity)))
    return Rule(f"규칙 {number}", body, conclusion, draw(st.integers(0, 2)))


@st.composite
def bases(draw):
    constant = st.sampled_from(CONSTANTS)
    facts = [("road", *pair) for pair in draw(st.lists(
        st.tuples(constant, constant), min_size=2, max_size=6))]
    facts += [("toll", place) for place in draw(st.lists(
        constant, max_size=2))]
    count = draw(st.integers(2, 7))
    return KnowledgeBase(facts, [draw(rules(n)) for n in range(count)],
                         inputs=tuple(LAYERS))


# 따로 짠, 느리지만 뻔한 답: 변수에 모든 값을 넣어 봅니다.

def fits(pattern, fact):
    return len(pattern) == len(fact) and all(
        a in ("?", b) for a, b in zip(pattern, fact))


def instances(rule, facts):
    """규칙에 값을 넣은 것 가운데 조건이 모두 맞는 (값, 결론)들."""
    blanks, body = 0, []
    for condition in rule.conditions:
        if condition[0] not in ("not", *SIGNS):
            terms = []
            for term in condition:
                blanks += term == "?"
                terms.append(f"?blank{blanks}" if term == "?" else term)
            condition = tuple(terms)
        body.append(condition)
    variables = sorted({t for c in body if c[0] != "not" for t in c[1:]
                        if str(t).startswith("?")})

    def put(atom, values):
        return tuple(values.get(term, term) for term in atom)

    def holds(condition, values):
        if condition[0] == "not":
            wanted = put(condition[1], values)
            return not any(fits(wanted, fact) for fact in facts)
        condition = put(condition, values)
        if condition[0] in SIGNS:
            return SIGNS[condition[0]](*condition[1:])
        return condition in facts

    for row in product(CONSTANTS, repeat=len(variables)):
        values = dict(zip(variables, row))
        if all(holds(condition, values) for condition in body):
            yield row, put(rule.conclusion, values)


def brute_force(base):
    facts = set(base.facts)
    for layer in (0, 1, 2):
        size = -1
        while size != len(facts):
            size = len(facts)
            for rule in base.rules:
                if LAYERS[rule.conclusion[0]][0] == layer:
                    facts |= {fact for _, fact in instances(rule, set(facts))}
    return facts


def check_proof(proof, base, facts, above=()):
    """증명의 걸음마다, 전제가 규칙에서 값을 넣어 나온 것인지 봅니다."""
    assert proof.fact not in above, "자기를 증명에 썼습니다."
    if proof.source == ABSENT and proof.rule is None:
        assert proof.fact[0] == "not"
        assert not any(fits(proof.fact[1], fact) for fact in facts)
    elif proof.source == COMPUTED and proof.rule is None:
        assert SIGNS[proof.fact[0]](*proof.fact[1:])
    elif proof.rule is None:
        assert proof.source == GIVEN and proof.fact in base.facts
    else:
        assert proof.rule in base.rules and proof.fact in facts
        values = {}
        pairs = [*zip(proof.rule.conditions, proof.premises, strict=True)]
        for condition, premise in pairs:
            if condition[0] == "not":
                condition, fact = condition[1], premise.fact[1]
            else:
                fact = premise.fact
            assert len(condition) == len(fact)
            for term, value in zip(condition, fact):
                if term != "?":
                    is_name = str(term).startswith("?")
                    assert value == (values.setdefault(term, value)
                                     if is_name else term)
            check_proof(premise, base, facts, (*above, proof.fact))
        assert proof.fact == tuple(
            values.get(term, term) for term in proof.rule.conclusion)


@quick
@given(bases())
def test_forward_chaining_finds_the_least_model(base):
    known = forward_chain(base)
    assert set(known) == brute_force(base)
    assert len(known) == len(set(known))


def record(base):
    """전방 연쇄가 규칙에 넣어 본 (규칙의 이름, 변수의 값)들과 결론."""
    used, join = [], Matcher._join

    def recording(self, steps):
        for bindings in join(self, steps):
            used.append((self.rule.name, frozenset(bindings.items())))
            yield bindings

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Matcher, "_join", recording)
        return used, set(forward_chain(base))


@quick
@given(bases())
def test_each_rule_instance_is_used_once(base):
    used, facts = record(base)
    assert len(used) == len(set(used))
    for rule in base.rules:
        assert sum(name == rule.name for name, _ in used) == len(
            list(instances(rule, facts)))


@quick
@given(st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)), min_size=8,
               max_size=14))
def test_each_pair_of_paths_is_joined_once(roads):
    base = KnowledgeBase([("길", *pair) for pair in roads], [
        Rule("걷기", [("길", "?x", "?y")], ("간다", "?x", "?y")),
        Rule("이어 가기", [("간다", "?x", "?y"), ("간다", "?y", "?z")],
             ("간다", "?x", "?z"))])
    used, facts = record(base)
    paths = {fact[1:] for fact in facts if fact[0] == "간다"}
    assert len(used) == len(set(used)) == len(roads) + sum(
        end == start for _, end in paths for start, _ in paths)


@quick
@given(bases(), st.data())
def test_backward_chaining_agrees(base, data):
    facts = brute_force(base)
    for name, (_, arity) in LAYERS.items():
        half = (data.draw(st.sampled_from(CONSTANTS)), "?y")
        ground = data.draw(st.tuples(*[st.sampled_from(CONSTANTS)] * 2))
        goals = [("?x", "?y"), ("?x", "?x"), ("?", "?"), half, half[::-1],
                 ground] if arity == 2 else [("?x",), ("?",), ground[:1]]
        for terms in goals:
            wanted = {fact for fact in facts if fact[0] == name
                      and unify((name, *terms), fact) is not None}
            proofs = backward_chain(base, (name, *terms))
            assert {proof.fact for proof in proofs} == wanted
            assert len(proofs) == len(wanted)


@quick
@given(bases(), st.randoms(use_true_random=False))
def test_order_does_not_matter(base, chance):
    facts, order = list(base.facts), list(base.rules)
    chance.shuffle(facts)
    chance.shuffle(order)
    shuffled = KnowledgeBase(facts, order, inputs=base.inputs)
    assert set(forward_chain(shuffled)) == set(forward_chain(base))
    goal = ("detour", "?x", "?y")
    assert ({proof.fact for proof in backward_chain(shuffled, goal)}
            == {proof.fact for proof in backward_chain(base, goal)})


@quick
@given(bases())
def test_proofs_are_sound(base):
    facts, known = brute_force(base), forward_chain(base)
    for fact in known:
        check_proof(known.proof(fact), base, facts)
        assert known.how(fact).startswith(f"{fact[0]}(")
    for name, (_, arity) in LAYERS.items():
        for proof in backward_chain(base, (name, *["?"] * arity)):
            check_proof(proof, base, facts)


def test_a_proof_does_not_stand_on_itself():
    """열린 목표와 닫힌 목표의 표가 서로의 증명을 받아도 그렇습니다."""
    base = read("""
        입력: 막힘
        길(0, 0)
        돌기: 길(?a, ?a), 닿음(?a, ?a), not 막힘(?a) -> 닿음(?a, ?a)
        가기: 길(?a, ?a) -> 닿음(?a, ?a)
    """)
    (proof,) = backward_chain(base, ("닿음", "?x", "?y"))
    assert proof.rule.name == "가기"


# 읽고 쓰기

words = st.one_of(
    st.sampled_from(["역", "not", "<", "물 주기", "2호선", "a_b", "", "#1",
                     'a"b\\', "입력", "->", "줄\n바꿈"]),
    st.text(max_size=5).filter(lambda text: not text.startswith("?")))
values = st.recursive(
    st.one_of(words, st.integers(),
              st.floats(allow_nan=False, allow_infinity=False)),
    lambda inner: st.lists(inner, max_size=2).map(tuple), max_leaves=3)
predicates = words.filter(lambda word: word and word not in ("not", *SIGNS))


@quick
@given(st.lists(st.tuples(values, values), max_size=4), predicates,
       st.one_of(st.integers(), st.floats(allow_nan=False,
                                          allow_infinity=False)),
       st.lists(st.sampled_from(["표", "나이"]), max_size=2))
def test_read_undoes_write(pairs, predicate, priority, inputs):
    made = [Rule(f"{n}째 규칙", [(predicate, "?x", a), ("<", "?x", b),
                              ("not", (predicate, "?", "?x"))],
                 ("결론", a, "?x"), priority)
            for n, (a, b) in enumerate(pairs)]
    made.append(Rule("막기", [], ("not", ("결론", 1, ("깊이", (2,)))), 0.5))
    base = KnowledgeBase([(predicate, *pair) for pair in pairs], made,
                         {("표", "?x"): "?x에게 표가 있습니까?"}, inputs)
    assert read(write(base)) == base
    assert read(str(base)) == base


@quick
@given(bases())
def test_read_undoes_write_for_programs(base):
    assert read(write(base)) == base


def test_reading():
    base = read("""
        # 분식집
        입력: 매운맛, 값
        묻기 배고프다(?x): ?x, 배고픕니까?   # 물음
        값(떡볶이, 4500)
        곁들임(떡볶이, "김말이 # 둘")
        값(라면, -3.5e2).
        비싸다 [2.5]: 값(?m, ?won),
            ?won >= 5000
            -> 비싸다(?m)
        값(?m, ?won), not 비싸다(?m) -> 싸다(?m)
        -> 연다()
        -> not 싸다(라면)
    """)
    assert base.facts == (("값", "떡볶이", 4500),
                          ("곁들임", "떡볶이", "김말이 # 둘"),
                          ("값", "라면", -350.0))
    assert [rule.name for rule in base.rules] == [
        "비싸다", "싸다 1", "연다 1", "싸다 2"]
    assert base.rules[0] == Rule(
        "비싸다", [("값", "?m", "?won"), (">=", "?won", 5000)],
        ("비싸다", "?m"), 2.5)
    assert base.rules[3].forbids and not base.rules[1].forbids
    assert base.questions == {("배고프다", "?x"): "?x, 배고픕니까?"}
    assert base.inputs == ("매운맛", "값")
    known = forward_chain(KnowledgeBase(base.facts, base.rules[:3]))
    assert known.find(("싸다", "?x")) == [
        ("싸다", "떡볶이"), ("싸다", "라면")]
    assert ("연다",) in known


@pytest.mark.parametrize(("text", "message"), [
    ("값(김밥, 3000)\n값(라면", "2째 줄 '값.라면': ',' 자리에 온 것: '줄 끝'"),
    ("\n\n값(김밥) 싸다(김밥)", "1째 줄"),
    ("값(김밥)\n\n# 설명\n값(?m) -> 싸다(?m) 남음", "4째 줄.*결론 뒤.*남음"),
    ("값(김밥), 값(라면)", "조건이 여럿"),
    ("값(김밥) & 값(라면)", "읽을 수 없는 글이 있습니다: & 값"),
    ('값("?m")', "따옴표 안의 글"),
    ("값(, 3)", "값이 올 자리에 온 것: ','"),
    ("?x -> 값(3)", "괄호나 비교"),
    ("값(3) ->", "값이 올 자리에 온 것: '줄 끝'"),
    ('값(김밥 "줄")', "',' 자리에 온 것: '\"줄\"'"),
])
def test_unreadable_lines(text, message):
    with pytest.raises(ValueError, match=message):
        read(text)


def test_write_refuses_what_read_cannot_read():
    for value in (True, None, float("inf"), float("nan"), b"x"):
        with pytest.raises(TypeError, match="글로 적을 수 없는 값"):
            write(KnowledgeBase([("값", value)]))
    with pytest.raises(TypeError, match="글\\(str\\)"):
        read(3)


# 단일화

variable = st.sampled_from(NAMES)
terms = st.recursive(
    st.one_of(variable, variable, st.sampled_from([1, 2])),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map(tuple),
    max_leaves=6)
GROUND = (1, 2, (1,), (1, 2), ((1,), 2))


@settings(max_examples=300, deadline=None)
@given(terms, terms)
def test_unify_is_right_general_and_symmetric(left, right):
    result, mirrored = unify(left, right), unify(right, left)
    assert (result is None) == (mirrored is None)
    if result is not None:
        assert substitute(left, result) == substitute(right, result)
        assert substitute(left, mirrored) == substitute(right, mirrored)
        assert all(name not in str(substitute(name, result))
                   for name in result)
    for row in product(GROUND, repeat=3):
        chosen = dict(zip(NAMES, row))
        if substitute(left, chosen) == substitute(right, chosen):
            assert result is not None
            for name in NAMES:
                assert (substitute(substitute(name, result), chosen)
                        == chosen[name])


def test_unify_examples():
    assert unify(("배", "?x", "제주"), ("배", "목포", "?y")) == {
        "?x": "목포", "?y": "제주"}
    assert unify(("배", "?x", "?x"), ("배", "목포", "제주")) is None
    assert unify(("배", "?", "?"), ("배", "목포", "제주")) == {}
    assert unify("?x", 3, {"?x": 4}) is None
    assert unify(("배", "?x"), ("배", "목포", "제주")) is None
    given_before = {"?z": 1}
    assert unify("?x", 3, given_before) == {"?z": 1, "?x": 3}
    assert given_before == {"?z": 1}


def test_occurs_check():
    assert unify("?x", ("상자", "?x")) is None
    assert unify(("?x", "?y"), (("a", "?y"), ("b", "?x"))) is None
    assert unify("?x", "?x") == {}


# 잘못을 알리기

def caught(call, *names, kind=RuleError, match="."):
    with pytest.raises(kind, match=match) as info:
        call()
    message = str(info.value)
    assert info.value.rules == names
    assert all(f"'{name}'" in message for name in names)
    return message


@pytest.mark.parametrize(("conditions", "conclusion", "match"), [
    ([("국물", "?x")], ("맵다", "?y"), r"결론에 있는 변수.*: \?y"),
    ([("국물", "?x"), ("not", ("밥", "?y"))], ("맵다", "?x"), r"변수 \?y"),
    ([("국물", "?x"), ("<", "?n", 3)], ("맵다", "?x"), r"변수 \?n"),
    ([("국물", "?x")], ("맵다", ("한", "?x")), "변수를 튜플로 감쌉니다"),
    ([("국물", "?x")], ("<", "?x", 3), "결론이 사실의 꼴이 아닙니다"),
    ([("국물", "?x")], ("맵다", "?"), "결론이 사실의 꼴이 아닙니다"),
    ([("국물", "?x"), ("<", "?x")], ("맵다", "?x"), "값이 둘"),
    ([("not", "국물")], ("맵다",), "not의 꼴"),
    ([("not", ("not", ("국물",)))], ("맵다",), "not의 꼴"),
    (["국물"], ("맵다",), "사실의 꼴이 아닌"),
    ([("?p", 1)], ("맵다",), "사실의 꼴이 아닌"),
    ([("국물", [1])], ("맵다",), "튜플을 쓰세요"),
])
def test_malformed_rules(conditions, conclusion, match):
    caught(lambda: Rule("라면 규칙", conditions, conclusion), "라면 규칙",
           match=match)


def test_malformed_parts():
    caught(lambda: Rule("순서", [], ("맵다",), priority="큼"), "순서",
           match="우선순위")
    caught(lambda: Rule(" ", [], ("맵다",)), match="이름")
    caught(lambda: KnowledgeBase([("국물", "?x")]), match="변수가 있습니다")
    caught(lambda: KnowledgeBase([("not", ("국물", 1))]), match="not이나 비교")
    caught(lambda: KnowledgeBase([("<", 1, 2)]), match="not이나 비교")
    twin = Rule("둘", [("국물", "?x")], ("맵다", "?x"))
    caught(lambda: KnowledgeBase([], [twin, twin]), "둘", match="둘 있습니다")
    with pytest.raises(TypeError, match="Rule을 넣으세요"):
        KnowledgeBase([], ["규칙"])
    with pytest.raises(TypeError, match="KnowledgeBase를 받는데"):
        forward_chain([])
    with pytest.raises(TypeError, match="KnowledgeBase를 받는데"):
        backward_chain([], ("맵다",))


def both(base, goal):
    """두 연쇄를 저마다 시켜 보는 함수들."""
    return (lambda: forward_chain(base)), (lambda: backward_chain(base, goal))


def test_unknown_predicates():
    base = read("국물(라면)\n매운맛: 국믈(?x) -> 맵다(?x)")
    for chain in both(base, ("맵다", "?x")):
        assert "혹시 '국물'입니까?" in caught(chain, "매운맛", match="'국믈'")
    base = read("국물(라면)")
    known = forward_chain(base)
    for call in (known.find, known.how, known.proof,
                 lambda goal: backward_chain(base, goal)):
        caught(lambda: call(("국믈", "라면")), match="'국믈'.*'국물'")
        caught(lambda: call(("국물", "라면", 1)), match="2개인데.*1개")
        caught(lambda: call(("not", ("국물", 1))), match="'not'")
        caught(lambda: call("국물"), match="사실의 꼴")
    with pytest.raises(ValueError, match="따라 나오지 않는 사실"):
        known.how(("국물", "김밥"))
    base = read("입력: 국믈\n매운맛: 국믈(?x) -> 맵다(?x)")
    assert list(forward_chain(base)) == []


@pytest.mark.parametrize("text", [
    "국물(라면, 1)\n짝 안 맞음: 국물(?x) -> 맵다(?x)",
    "국물(1)\n맞음: 국물(?x) -> 맵다(?x)\n"
    "짝 안 맞음: 국물(?x), not 맵다(?x, ?x) -> 순하다(?x)",
])
def test_arity(text):
    caught(lambda: read(text), "짝 안 맞음", match="개수를 맞추세요")


def test_cycle_through_negation_names_every_rule():
    message = caught(lambda: read("""
        줄(가게)
        하나: 줄(?x), not 셋째(?x) -> 첫째(?x)
        둘: 첫째(?x) -> 둘째(?x)
        셋: 둘째(?x) -> 셋째(?x)
        남: 첫째(?x) -> 넷째(?x)
    """), "하나", "셋", "둘", match="제자리로")
    assert "'남'" not in message
    caught(lambda: read("저만: 줄(?x), not 웃다(?x) -> 웃다(?x)"), "저만")


def test_contradictions_in_both_chainings():
    base = read("""
        국물(라면)
        매운맛: 국물(?x) -> 맵다(?x)
        순한맛: 국물(?x) -> not 맵다(?x)
    """)
    for chain in both(base, ("맵다", "?x")):
        message = caught(chain, "매운맛", "순한맛", kind=Contradiction)
        assert "맵다(라면)" in message and "(조건: 국물(라면))" in message
    base = read("국물(라면)\n금지: -> not 국물(라면)\n맛: 국물(?x) -> 맛(?x)")
    for chain in both(base, ("맛", "?x")):
        assert "주어진 사실: 국물(라면)" in caught(
            chain, "금지", kind=Contradiction)
    fine = read("국물(라면)\n금지: 국물(?x) -> not 맵다(?x)\n"
                "맛: 국물(?x), not 맵다(?x) -> 순하다(?x)\n입력: 맵다")
    for chain in both(fine, ("순하다", "라면")):
        chain()
    told = read("국물(라면)\n묻기 맵다(?x): ?x, 맵습니까?\n"
                "금지: 국물(?x) -> not 맵다(?x)")
    caught(lambda: backward_chain(told, ("맵다", "라면"), lambda q: True),
           "금지", kind=Contradiction, match="물어서 들은 답: 맵다")


def test_comparing_the_incomparable():
    base = read('값(라면, "비쌈")\n헐값: 값(?x, ?n), ?n < 3 -> 싸다(?x)')
    for chain in both(base, ("싸다", "?x")):
        caught(chain, "헐값", match="견줄 수 없는 값이 있습니다: '비쌈' < 3")
    base = read("값(라면, 3)\n값(김밥, 많이)\n값(?x, ?n), ?n != 3 -> 달라(?x)")
    assert forward_chain(base).find(("달라", "?")) == [("달라", "김밥")]


FAMILY = """
    사람(가)
    사람(나)
    사람(다)
    부모(가, 나)
    부모(나, 다)
    짝(가, 나)
    나이(가, 70)
    나이(나, 40)
    나이(다, 9)
"""


@pytest.mark.parametrize(("rule", "advice", "found"), [
    ("사람(?x), not 부모(?x, ?y) -> 답(?x)",
     "사람(?x), not 부모(?x, ?) -> 답(?x)", "다"),
    ("not 부모(?x, ?y), 사람(?x), not 부모(?z, ?x) -> 답(?x)",
     "not 부모(?x, ?), 사람(?x), not 부모(?, ?x) -> 답(?x)", ""),
    ("사람(?x), not 부모(?y, ?x), not 짝(?x, ?y) -> 답(?x)",
     "사람(?x), not 부모(?, ?x), not 짝(?x, ?) -> 답(?x)", ""),
    ("사람(?x), not 짝(?y, ?y) -> 답(?x)",
     "사람(?x), 짝(?y, ?y) -> 제외()\n사람(?x), not 제외() -> 답(?x)", "가나다"),
    ("사람(?x), not 나이(?x, ?n), ?n > 50 -> 답(?x)",
     "사람(?x), 나이(?x, ?n), ?n > 50 -> 제외(?x)\n"
     "사람(?x), not 제외(?x) -> 답(?x)", "나다"),
    ("?x = 가, 사람(?y), not 부모(?x, ?y) -> 답(?y)",
     "사람(?y), not 부모(가, ?y) -> 답(?y)", "가다"),
    ("사람(?x), ?y = ?x, not 부모(?y, ?z) -> 답(?y)",
     "사람(?x), not 부모(?x, ?z) -> 답(?x)", None),
])
def test_advice_keeps_the_meaning(rule, advice, found):
    """조언대로 적은 규칙을 읽고 돌리면 적은 사람이 뜻한 답이 나옵니다."""
    with pytest.raises(RuleError) as info:
        read(FAMILY + "    " + rule)
    told = re.split("적으세요: |부정하세요:\n", str(info.value))[-1]
    assert told == advice
    if found is not None:
        base = read("\n".join([*map(str.strip, FAMILY.split("\n")), told]))
        for facts in (forward_chain(base).find(("답", "?")),
                      [p.fact for p in backward_chain(base, ("답", "?"))]):
            assert sorted(name for _, name in facts) == list(found)


@pytest.mark.parametrize("rule", [
    "사람(?x), not 부모(?x, ?y) -> 답(?x, ?y)",
    "사람(?x), ?y < 3 -> 답(?x)",
    "사람(?x), ?y = ?z -> 답(?x)",
    "사람(?x), not 부모(?x, ?y), ?y < ?z -> 답(?x)",
])
def test_advice_asks_for_a_value_where_nothing_else_is_right(rule):
    with pytest.raises(RuleError, match="값을 찾는 조건을 넣으세요"):
        read(rule)


def test_more_advice_that_holds():
    with pytest.raises(RuleError, match="이름 없는 변수.*같은 이름"):
        read("나이(?x, ?), ? > 3 -> 답(?x)")
    with pytest.raises(RuleError, match=r"뒤집어 적으세요: \?n >= 3"):
        read("나이(?x, ?n), not ?n < 3 -> 답(?x)")
    with pytest.raises(RuleError, match="비교는 규칙의 조건에"):
        read("3 < 4")
    with pytest.raises(RuleError, match="도시.* -> 비"):
        read("비(?x)")
    circle = "손님(하나)\n{}손님(?x), not 서다(?x) -> 앉다(?x)"
    with pytest.raises(RuleError, match="조건 'not 앉다.*'를 빼거나"):
        read(circle.format("손님(?x), not 앉다(?x) -> 서다(?x)\n"))
    read(circle.format("손님(?x) -> 서다(?x)\n"))


# 다른 엔진의 적는 법

@pytest.mark.parametrize(("line", "fixed"), [
    ("p(X, Z) :- q(X, Y), q(Y, Z).", "q(?X, ?Y), q(?Y, ?Z) -> p(?X, ?Z)"),
    ('p(X) :- q(X, "a:-B").', 'q(?X, "a:-B") -> p(?X)'),
    ("혼자(X) :- 사람(X), \\+ 부모(_, X).",
     "사람(?X), not 부모(?, ?X) -> 혼자(?X)"),
    ("혼자(X) :- 사람(X), not 부모(Y, X).",
     "사람(?X), not 부모(?, ?X) -> 혼자(?X)"),
    ("남(X, Y) :- 사람(X), 사람(Y), X \\= Y.",
     "사람(?X), 사람(?Y), ?X != ?Y -> 남(?X, ?Y)"),
    ("젖다(X) :- 비(X) ; 눈(X).", "비(?X) -> 젖다(?X)\n눈(?X) -> 젖다(?X)"),
    ("비(?x) 또는 눈(?x) -> 젖다(?x)", "비(?x) -> 젖다(?x)\n눈(?x) -> 젖다(?x)"),
    ("사람(X), not 부모(X, Y) -> 답(X)",
     "사람(?X), not 부모(?X, ?) -> 답(?X)"),
    ("부모(?x, _) -> 답(?x)", "부모(?x, ?) -> 답(?x)"),
    ("부모(_a, _a) -> 답(가)", "부모(?_a, ?_a) -> 답(가)"),
    ("규칙 1: 비(?x), !우산(?x) -> 젖다(?x)",
     "규칙 1: 비(?x), not 우산(?x) -> 젖다(?x)"),
    ("비(?x), not(우산(?x)) -> 젖다(?x)", "비(?x), not 우산(?x) -> 젖다(?x)"),
    ("값(?x, ?n), ?n =< 3 => 답(?x)", "값(?x, ?n), ?n <= 3 -> 답(?x)"),
    ("값(?x, ?n), ?n => 3 -> 답(?x)", "값(?x, ?n), ?n >= 3 -> 답(?x)"),
    ("값(?x, ?n), ?n == 3 -> 답(?x)", "값(?x, ?n), ?n = 3 -> 답(?x)"),
    ("비(?x) & 눈(?x) -> 답(?x)", "비(?x), 눈(?x) -> 답(?x)"),
    ("비(?x) and 눈(?x) → 답(?x)", "비(?x), 눈(?x) -> 답(?x)"),
    ("비（？x）， 눈（？x） －＞ 답（？x）", "비(?x), 눈(?x) -> 답(?x)"),
    ("비(“부산”)", '비("부산")'),
    ("이름('김 철수')", '이름("김 철수")'),
    ("지하-철(가)", '"지하-철"(가)'),
    ("날짜(가, 2026-11-27)", '날짜(가, "2026-11-27")'),
    ("무게(상자, 3kg)", '무게(상자, "3kg")'),
    ("체온(가, 38.5도)", '체온(가, "38.5도")'),
    ("온도(?x, ?n), ?n > 38.5도 -> 열(?x)", "온도(?x, ?n), ?n > 38.5 -> 열(?x)"),
    ("비율(가, 30%)", '비율(가, "30%")'),
    ("값(라면, 3,000)", "값(라면, 3000)"),
    ("값(라면, 3,000원)", '값(라면, "3000원")'),
    ("전화(가, 010)", '전화(가, "010")'),
    ("값(김밥 천국, 3)", '값("김밥 천국", 3)'),
    ("값([a, b])", "값((a, b))"),
    ("부모(가, 나). 부모(나, 다).", "부모(가, 나)\n부모(나, 다)"),
    ("부모(가, 나). % 설명", "부모(가, 나)"),
    ("비(?x) -> 젖다(?x), 춥다(?x)", "비(?x) -> 젖다(?x)\n비(?x) -> 춥다(?x)"),
    ("값(김밥), 값(라면)", "값(김밥)\n값(라면)"),
    ("비(부산)；", "비(부산)"),
    ("if 비(?x) then 젖다(?x)", "비(?x) -> 젖다(?x)"),
    ("비올 때: 만약 비(?x)이면 젖다(?x)", "비올 때: 비(?x) -> 젖다(?x)"),
    ("규칙(1): 비(?x) => 젖다(?x)", "규칙 1: 비(?x) -> 젖다(?x)"),
    ("젖다(가) <= 비(가).", "비(가) -> 젖다(가)"),
    ("비($x) -> 젖다($x)", "비(?x) -> 젖다(?x)"),
    ("비(x?) -> 젖다(x?)", "비(?x) -> 젖다(?x)"),
    ("비(<x>) -> 젖다(<x>)", "비(?x) -> 젖다(?x)"),
    ("온도(방, 20 도)", '온도(방, "20 도")'),
    ("값(가, .5)", "값(가, 0.5)"),
    ("값(가, 5.)", "값(가, 5.0)"),
    ("(비 부산)", "비(부산)"),
    ("(defrule 젖음 (비 ?x) (not (우산 ?x)) => (assert (젖다 ?x)))",
     "젖음: 비(?x), not 우산(?x) -> 젖다(?x)"),
    ("(나이 ?x ?n) (test (< ?n 19)) => (assert (할인 ?x))",
     "나이(?x, ?n), ?n < 19 -> 할인(?x)"),
])
def test_lines_from_other_engines_get_a_hint(line, fixed):
    """귀띔한 줄을 그대로 적으면 읽힙니다."""
    with pytest.raises(ValueError) as info:
        read(line)
    told = str(info.value).split("이렇게 적으세요: ")[-1]
    assert told.removesuffix(told[len(fixed):]) == fixed
    assert told == fixed or told[len(fixed):].startswith("\n변수가 아니라 값이면")
    read(fixed)


@pytest.mark.parametrize(("line", "match"), [
    ("?- 부모(X, Y).", "find나 backward_chain"),
    ("값(?x, ?n), ?m is ?n + 1 -> 답(?m)", "셈하지 않습니다"),
    ("부모([H|T])", "머리와 꼬리"),
    (":- 값(가).", "'조건 -> not 사실'"),
    ("답(X) :- 값(X), !.", "자르기"),
    ("(deffacts 처음 (비 부산))", "한 줄에 하나씩"),
    (".decl 부모(x: symbol)", "이 줄을 지우세요"),
    ("부모(가, _)", "사실에는 변수를 쓸 수 없습니다"),
    ("값(라면", "처럼 적으세요"),
    ("묻기 표 ?x: 표가 있습니까?", "묻는 줄은 '묻기 표"),
    ('값("a\\q")', "역슬래시는 두 번"),
])
def test_hints_without_a_line_to_write(line, match):
    with pytest.raises(ValueError, match=match) as info:
        read(line)
    assert "이렇게 적으세요" not in str(info.value)


def test_capital_words_may_be_values():
    with pytest.raises(ValueError, match="따옴표로 묶으세요") as info:
        read("스위치(A) -> 불(A)")
    quoted = str(info.value).split("묶으세요: ")[-1]
    assert read(quoted).rules[0].conclusion == ("불", "A")
    assert read(write(read(quoted))) == read(quoted)
    for text in ("스위치(A)\n스위치(A) -> 불(A)", "등급(KTX, A)",
                 "점수(?x, ?n), ?n >= 90 -> 등급(?x, A)", "스위치(A) -> 불(B)"):
        assert read(write(read(text))) == read(text)


def test_refused_words_are_written_in_quotes():
    base = KnowledgeBase([("_p", "_", "_x", "010", "3kg", "지하-철")])
    assert read(write(base)) == base


# 우선순위와 설명

TRIP = """
    길(집, 역)
    길(역, 바다)
    비(바다)
    느리게: 길(?x, ?y) -> 간다(?x, ?y)
    빠르게 [5]: 길(?x, ?y) -> 간다(?x, ?y)
    이어 가기: 간다(?x, ?y), 길(?y, ?z), not 공사(?y, ?) -> 간다(?x, ?z)
    입력: 공사
"""


def test_priority_chooses_the_explanation():
    base = read(TRIP)
    for proof in (forward_chain(base).proof(("간다", "집", "역")),
                  backward_chain(base, ("간다", "집", "역"))[0],
                  backward_chain(base, ("간다", "집", "?y"))[0]):
        assert proof.rule.name == "빠르게"
    lower = read(TRIP.replace("[5]", "[-5]"))
    assert forward_chain(lower).proof(("간다", "집", "역")).rule.name == "느리게"
    assert set(forward_chain(lower)) == set(forward_chain(base))


def test_how_text():
    expected = """\
간다(집, 바다) ← 규칙 '이어 가기'
├─ 간다(집, 역) ← 규칙 '빠르게'
│  └─ 길(집, 역) ← 주어진 사실
├─ 길(역, 바다) ← 주어진 사실
└─ not 공사(역, ?) ← 이끌어 낼 수 없음"""
    known = forward_chain(read(TRIP))
    assert known.how(("간다", "집", "바다")) == expected
    proof, = backward_chain(read(TRIP), ("간다", "집", "바다"))
    assert proof.how() == str(proof) == expected
    assert repr(proof) == "<Proof ('간다', '집', '바다')>"


def test_how_shows_a_shared_proof_once_and_comparisons():
    base = read("""
        물(3)
        끓다: 물(?n), ?n >= 2 -> 끓다(?n)
        두 번: 끓다(?n), 끓다(?n) -> 펄펄(?n)
    """)
    assert forward_chain(base).how(("펄펄", 3)) == """\
펄펄(3) ← 규칙 '두 번'
├─ 끓다(3) ← 규칙 '끓다'
│  ├─ 물(3) ← 주어진 사실
│  └─ 3 >= 2 ← 견주어 확인
└─ 끓다(3) ← 위에서 보임"""


def test_known_is_a_collection():
    known = forward_chain(read(TRIP))
    assert ("간다", "집", "바다") in known and len(known) == len(list(known))
    assert known.find(("간다", "?x", "바다")) == [
        ("간다", "역", "바다"), ("간다", "집", "바다")]
    joined = read(TRIP) + [("길", "바다", "섬")]
    assert ("간다", "집", "섬") in forward_chain(joined)
    assert ("비", "섬") in (read(TRIP) + read("비(섬)")).facts


# 묻고 답하기

PLANT = """
    묻기 마르다(?x): ?x의 흙이 말랐습니까?
    묻기 처지다(?x): ?x의 잎이 처졌습니까?
    묻기 벌레(?x): ?x에 벌레가 있습니까?
    화분(별이)
    목마름: 화분(?x), 마르다(?x), 처지다(?x) -> 목마름(?x)
    물 주기: 목마름(?x), not 벌레(?x) -> 할일(?x, 물주기)
    약 치기 [3]: 벌레(?x) -> 할일(?x, 약치기)
"""


def talk(*answers, text=PLANT, goal=("할일", "별이", "?w")):
    """대본대로 답하고, 주고받은 말과 증명을 돌려줍니다."""
    script, said = iter(answers), []

    def answer(question):
        reply = next(script)
        said.append(question + reply)
        return reply

    proofs = consult(read(text), goal, answer, said.append)
    assert next(script, None) is None
    return said, proofs


def test_consulting():
    said, proofs = talk("아니오", "글쎄요", " 왜? ", "예", "왜", "네.")
    assert said == [
        "별이에 벌레가 있습니까? 아니오",
        "별이의 흙이 말랐습니까? 글쎄요",
        "'예', '아니요', '왜' 가운데 하나로 답하세요.",
        "별이의 흙이 말랐습니까?  왜? ",
        "알아야 하는 것: 마르다(별이)\n"
        "알아내려는 것: 목마름(별이)\n"
        "  쓰는 규칙: 목마름: 화분(?x), 마르다(?x), 처지다(?x) -> 목마름(?x)\n"
        "  이미 확인: 화분(별이)\n"
        "알아내려는 것: 할일(별이, ?)\n"
        "  쓰는 규칙: 물 주기: 목마름(?x), not 벌레(?x) -> 할일(?x, 물주기)",
        "별이의 흙이 말랐습니까? 예",
        "별이의 잎이 처졌습니까? 왜",
        said[7],
        "별이의 잎이 처졌습니까? 네.",
        "결론: 할일(별이, 물주기)",
    ]
    assert "  이미 확인: 마르다(별이)" in said[7].splitlines()
    leaf = proofs[0].premises[0].premises[1]
    assert (leaf.fact, leaf.source) == (("마르다", "별이"), TOLD)


def test_consulting_in_vain():
    said, proofs = talk("아니요", "아니요")
    assert proofs == []
    assert said[-1] == "이끌어 낼 수 없습니다: 할일(별이, ?w)"


def test_priority_orders_the_questions():
    said, _ = talk("예", "아니요")
    assert said[0].startswith("별이에 벌레가")
    said, _ = talk("예", "예", "아니요", text=PLANT.replace("[3]", "[-3]"))
    assert said[0].startswith("별이의 흙이")


def test_known_goals_are_not_asked():
    base = read(PLANT) + [("마르다", "별이"), ("처지다", "별이")]
    asked = []
    backward_chain(base, ("할일", "별이", "물주기"),
                   lambda question: bool(asked.append(question.fact)))
    assert asked == [("벌레", "별이")]
    assert backward_chain(base, ("할일", "별이", "물주기"))  # 묻지 않아도
    backward_chain(base, ("목마름", "별이"), lambda q: 1 / 0)


def test_a_question_is_asked_once_even_in_a_loop():
    base = read("""
        옆(a, b)
        옆(b, a)
        묻기 스위치(?x): ?x의 스위치가 켜져 있습니까?
        처음: 스위치(?x) -> 켜짐(?x)
        번짐: 옆(?y, ?x), 켜짐(?y) -> 켜짐(?x)
        꺼짐: 옆(?x, ?), not 켜짐(?x) -> 꺼짐(?x)
    """)
    for goal in (("켜짐", "a"), ("꺼짐", "?x"), ("꺼짐", "a")):
        asked = []
        proofs = backward_chain(
            base, goal, lambda question: bool(asked.append(question.fact)))
        assert sorted(asked) == [("스위치", "a"), ("스위치", "b")]
        assert len(proofs) == {"켜짐": 0, "꺼짐": 2 if "?x" in goal else 1}[
            goal[0]]


def test_wrong_answers_and_open_questions():
    with pytest.raises(TypeError, match="'예'"):
        backward_chain(read(PLANT), ("벌레", "별이"), lambda q: "예")
    caught(lambda: backward_chain(read(PLANT), ("할일", "?x", "?"),
                                  lambda q: False),
           "약 치기", match="변수의 값이 없습니다: '벌레'")
    caught(lambda: backward_chain(read(PLANT), ("벌레", "?x"),
                                  lambda q: False), match="목표를 물어야")
    asked = []
    backward_chain(read(PLANT), ("벌레", "별이"),
                   lambda q: bool(asked.append(q)))
    assert asked[0].why() == "알아야 하는 것: 벌레(별이)"


# 깊이와 속도

def test_deep_chains():
    facts = [("다음", n, n + 1) for n in range(2000)] + [("처음", 0)]
    start = Rule("시작", [("처음", "?x")], ("닿다", "?x"))
    for body in ([("닿다", "?x"), ("다음", "?x", "?y")],
                 [("다음", "?x", "?y"), ("닿다", "?x")]):
        base = KnowledgeBase(facts, [start, Rule("잇기", body,
                                               ("닿다", "?y"))])
        goal = ("닿다", 2000)
        for proof in (forward_chain(base).proof(goal),
                      backward_chain(base, goal)[0]):
            assert len(proof.how().splitlines()) == 4002
    chain = [Rule(f"걸음 {n}", [(f"칸 {n}", "?x")], (f"칸 {n + 1}", "?x"))
             for n in range(2000)]
    random.Random(0).shuffle(chain)
    base = KnowledgeBase([("칸 0", "말")], chain)
    assert len(backward_chain(base, ("칸 2000", "?x"))) == 1
    asked = KnowledgeBase((), chain, {("칸 0", "?x"): "?x?"})
    questions = []
    backward_chain(asked, ("칸 2000", "말"),
                   lambda question: not questions.append(question))
    assert len(questions[0].why().splitlines()) == 1 + 2 * 2000


class Counted(int):
    """견준 횟수를 세는 수."""

    count = 0

    def __ne__(self, other):
        Counted.count += 1
        return int(self) != int(other)

    def __lt__(self, other):
        Counted.count += 1
        return int(self) < int(other)

    __hash__ = int.__hash__


def puzzle(variables, values, checks, clues=(), facts=(), place="끝"):
    """변수마다 값을 하나씩 고르는 문제. place는 비교를 적는 자리입니다."""
    found = [("수", variable) for variable in variables] + [*clues]
    body = [*checks, *found] if place == "처음" else [*found, *checks]
    if place == "섞음":
        for check in checks:
            body.remove(check)
            body.insert(random.Random(str(check)).randrange(len(body)), check)
    return KnowledgeBase(
        [("수", Counted(value)) for value in range(values)] + [*facts],
        [Rule("고르기", body, ("답", *variables))])


def increasing(place):
    names = [f"?v{n}" for n in range(6)]
    return puzzle(names, 7, [("<", *pair) for pair in pairwise(names)],
                  place=place), 7


def colouring(place, differ=lambda a, b: ("!=", a, b)):
    """오스트레일리아 지도를 세 색으로 칠합니다."""
    edges = ("wn", "ws", "ns", "nq", "sq", "sm", "sv", "qm", "mv")
    return puzzle([f"?{region}" for region in "wnsqmvt"], 3,
                  [differ(f"?{a}", f"?{b}") for a, b in edges],
                  place=place), 18


def zebra(place):
    """집 다섯 채의 얼룩말 문제. 답은 하나입니다."""
    kinds = ["노르웨이 영국 우크라이나 스페인 일본", "빨강 초록 흰색 노랑 파랑",
             "커피 차 우유 주스 물", "쿨 팔러먼트 올드골드 럭키 체스터필드",
             "개 달팽이 여우 말 얼룩말"]
    order = ("노르웨이 파랑 빨강 영국 초록 흰색 노랑 커피 우크라이나 차 우유 쿨 "
             "스페인 개 일본 팔러먼트 올드골드 달팽이 럭키 주스 체스터필드 여우 말 "
             "물 얼룩말").split()
    same = ("영국 빨강", "초록 커피", "우크라이나 차", "쿨 노랑", "스페인 개",
            "일본 팔러먼트", "올드골드 달팽이", "럭키 주스")
    checks = [("!=", f"?{a}", f"?{b}") for kind in kinds
              for a, b in combinations(kind.split(), 2)]
    checks += [("=", f"?{a}", f"?{b}") for a, b in map(str.split, same)]
    checks += [("=", "?노르웨이", 0), ("=", "?우유", 2)]
    clues = [("다음", "?흰색", "?초록"), ("옆", "?노르웨이", "?파랑"),
             ("옆", "?체스터필드", "?여우"), ("옆", "?쿨", "?말")]
    beside = [(n, n + 1) for n in range(4)]
    facts = [("다음", *pair) for pair in beside]
    facts += [("옆", *pair) for pair in beside]
    facts += [("옆", *pair[::-1]) for pair in beside]
    base = puzzle([f"?{name}" for name in order], 5, checks, clues, facts,
                  place)
    return base, 1


def goal_of(base):
    return "답", *["?"] * (len(base.rules[0].conclusion) - 1)


@pytest.mark.parametrize(("make", "place"), [
    (increasing, "끝"), (increasing, "처음"), (increasing, "섞음"),
    (colouring, "끝"), (colouring, "처음"), (colouring, "섞음"), (zebra, "끝"),
])
def test_comparisons_are_decided_as_early_in_both_chainings(make, place):
    """적힌 자리가 어디든, 견준 횟수가 같고 모든 조합보다 훨씬 적습니다."""
    base, size = make(place)
    goal, counts = goal_of(base), []
    for run in (lambda: forward_chain(base).find(goal),
                lambda: [p.fact for p in backward_chain(base, goal)]):
        Counted.count = 0
        found = run()
        assert len(found) == len(set(found)) == size
        counts.append(Counted.count)
    assert counts[0] == counts[1]
    assert counts[0] < {increasing: 2000, colouring: 1000, zebra: 200_000}[make]


def test_a_value_in_the_goal_decides_a_comparison_at_once():
    base = puzzle(["?a", "?b", "?c"], 8, [("<", "?c", 3)])
    for value, size in ((5, 0), (2, 64)):
        Counted.count = 0
        goal = ("답", "?", "?", Counted(value))
        assert len(backward_chain(base, goal)) == size
        assert Counted.count == 1


def calls(function):
    """함수를 부른 횟수. 시간과 달리 기계가 바빠도 같습니다."""
    profile = Profile()
    profile.runcall(function)
    return sum(one.callcount for one in profile.getstats())


def absent(a, b):
    return ("not", ("같다", a, b))


@pytest.mark.parametrize("derived", [False, True])
@pytest.mark.parametrize("place", ["끝", "처음", "섞음"])
def test_negations_are_decided_as_early_in_both_chainings(place, derived):
    """다르다는 것을 부정으로 적어도, 값을 규칙으로 내도 그렇습니다."""
    base, size = colouring(place, absent)
    base += KnowledgeBase(inputs=["밑"])
    base += [("같다", n, n) for n in range(3)]
    if derived:
        base = KnowledgeBase(
            [("밑" if fact[0] == "수" else "겹", *fact[1:])
             for fact in base.facts],
            [*base.rules, Rule("수", [("밑", "?n")], ("수", "?n")),
             Rule("같음", [("겹", "?a", "?b")], ("같다", "?a", "?b"))])
    goal = goal_of(base)
    assert len(backward_chain(base, goal)) == size
    forward = calls(lambda: forward_chain(base))
    assert calls(lambda: backward_chain(base, goal)) < 10 * forward


def test_a_dropped_combination_is_forgotten():
    """버린 조합이 여덟 배로 늘어도 기억은 그만큼 늘지 않습니다."""
    def peak(values):
        names = [f"?v{n}" for n in range(4)]
        base = puzzle(names, values, [("<", "?v3", "?v0"), ("<", "?v0", "?v3")])
        goal = goal_of(base)
        backward_chain(base, goal)
        tracemalloc.start()
        backward_chain(base, goal)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(8) < 3 * peak(4)


def test_a_negation_that_asks_waits_for_its_turn():
    """묻게 될 부정은 적힌 차례를 지키고, 비교는 물음보다 먼저 살핍니다."""
    base = read("""
        묻기 마르다(?x): ?x의 흙이 말랐습니까?
        묻기 벌레(?x): ?x에 벌레가 있습니까?
        화분(별이)
        키(별이, 3)
        아프다: 벌레(?x) -> 아프다(?x)
        물 주기: 화분(?x), 마르다(?x), not 아프다(?x) -> 물(?x)
        옮기기: 키(?x, ?n), 마르다(?x), ?n > 5 -> 옮김(?x)
    """)
    asked = []
    backward_chain(base, ("물", "별이"),
                   lambda question: bool(asked.append(question.fact)))
    assert asked == [("마르다", "별이")]
    backward_chain(base, ("옮김", "별이"), lambda question: 1 / 0)


def test_importing_is_light():
    code = ("import sys; import dlbook.symbolic; print([m for m in "
            "('tensorflow', 'keras', 'matplotlib') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], text=True,
                          capture_output=True, check=True)
    assert done.stdout == "[]\n"


def test_public_names():
    assert all(hasattr(symbolic, name) for name in symbolic.__all__)
    assert issubclass(Contradiction, RuleError)
    assert issubclass(RuleError, ValueError)
