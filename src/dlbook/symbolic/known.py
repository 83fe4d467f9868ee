"""아는 사실들: 증명과 함께 기억하고, 정해진 값으로 찾습니다."""

from collections import defaultdict

from dlbook.symbolic.base import check_goal
from dlbook.symbolic.proofs import Proof
from dlbook.symbolic.terms import is_ground, unify
from dlbook.symbolic.writing import write_condition


# --8<-- [start:Facts]
class Facts:
    """사실을 증명과 함께 기억하고, 정해진 값으로 찾습니다."""

    def __init__(self, facts):
        self._proofs, self._log = {}, defaultdict(list)
        self._indexes = defaultdict(dict)
        for fact in facts:
            self.add(fact, Proof(fact))

    def add(self, fact, proof):
        """처음 보는 사실이면 증명과 함께 기억합니다."""
        if fact in self._proofs:
            return
        self._proofs[fact] = proof
        log = self._log[fact[0]]
        for positions, index in self._indexes[fact[0]].items():
            key = tuple(fact[place] for place in positions)
            index[key].append((len(log), fact))
        log.append(fact)

    def index(self, predicate, positions):
        """{정해진 자리의 값들: [(번호, 사실)]}. 처음 쓸 때 만듭니다."""
        indexes = self._indexes[predicate]
        if positions not in indexes:
            indexes[positions] = index = defaultdict(list)
            for number, fact in enumerate(self._log[predicate]):
                key = tuple(fact[place] for place in positions)
                index[key].append((number, fact))
        return indexes[positions]

    def matching(self, pattern):
        """무늬에 맞는 사실을 차례로 냅니다."""
        places = tuple(place for place, term in enumerate(pattern)
                       if is_ground(term))
        key = tuple(pattern[place] for place in places)
        for _, fact in self.index(pattern[0], places).get(key, ()):
            if unify(pattern, fact) is not None:
                yield fact

    def log(self, predicate):
        """술어의 사실들. 알게 된 차례대로입니다."""
        return self._log[predicate]

    def proof_of(self, fact):
        return self._proofs[fact]
# --8<-- [end:Facts]


# --8<-- [start:Known]
class Known(Facts):
    """전방 연쇄로 알게 된 사실들. `in`, `len`, `for`를 쓸 수 있습니다."""

    def __init__(self, base):
        super().__init__(base.facts)
        self.base = base

    def find(self, pattern):
        """무늬에 맞는 사실을, 알게 된 차례대로 모두 돌려줍니다.

        pattern: ("기차", "?x", "부산")처럼 변수를 쓸 수 있는 튜플.
        모르는 술어면 ValueError가 납니다.
        """
        check_goal(self.base, pattern, "찾는 사실")
        return list(self.matching(pattern))

    def how(self, fact):
        """'어떻게?'에 답합니다. 사실을 이끌어 낸 길을 글로 적습니다."""
        return self.proof(fact).how()

    def proof(self, fact):
        """사실의 `Proof`. 알지 못하는 사실이면 ValueError가 납니다."""
        check_goal(self.base, fact, "찾는 사실")
        if fact not in self._proofs:
            raise ValueError("따라 나오지 않는 사실입니다: "
                             f"{write_condition(fact)}. find로 알려진 사실을 "
                             "찾아보세요.")
        return self._proofs[fact]
    def __contains__(self, fact):
        return fact in self._proofs

    def __iter__(self):
        return iter(self._proofs)

    def __len__(self):
        return len(self._proofs)
# --8<-- [end:Known]
