"""데이터를 미니배치로 나눕니다. 배치 축은 언제나 첫 축입니다."""

import numpy as np

from dlbook.checks.values import integer


# --8<-- [start:batch]
def batch(data, n, size=128):
    """data의 n번째 미니배치를 잘라 냅니다. n은 0부터 셉니다.

    data: (samples, ...). 결과: (size, ...)인 뷰(view)이며, 마지막
    미니배치는 남은 샘플만 담아 더 짧을 수 있습니다.
    n번째 미니배치가 없으면 IndexError, size가 1보다 작으면 ValueError,
    데이터가 배열이 아니거나 n, size가 정수가 아니면 TypeError가 납니다.
    """
    size = integer("batch", "size", size, smallest=1)
    n = integer("batch", "n", n)
    batches = count(_samples("batch", data), size)
    if not 0 <= n < batches:
        raise IndexError(
            f"batch: 미니배치는 모두 {batches}개인데 받은 n은 {n}입니다. "
            f"번호는 0부터 셉니다. range({batches})에서 고르세요."
        )
    return data[size * n:size * (n + 1)]
# --8<-- [end:batch]


# --8<-- [start:count]
def count(samples, size=128):
    """샘플 samples개를 size개씩 나눈 미니배치가 몇 개인지 셉니다.

    다 채우지 못한 마지막 미니배치도 셉니다. 나눗셈을 올림한 값입니다.
    샘플이 없으면 0개입니다. samples가 음수이거나 size가 1보다 작으면
    ValueError, 정수가 아닌 값은 TypeError가 납니다.
    """
    samples = integer("count", "samples", samples, smallest=0)
    size = integer("count", "size", size, smallest=1)
    return (samples + size - 1) // size
# --8<-- [end:count]


# --8<-- [start:Batches]
class Batches:
    """배열 하나 또는 여럿을 같은 순서로, 미니배치로 나눠 건넵니다.

    arrays: 샘플 수가 같은 배열들 (samples, ...). 한 번 순회하면 한
    에포크입니다. 배열이 여럿이면 튜플을, 하나면 미니배치 자체를 건넵니다.
    seed를 주면 에포크마다 새로 섞고, 그 순서는 seed가 같으면 같습니다.
    섞으면 복사본을, 섞지 않으면 원본의 뷰(view)를 건넵니다.
    drop_last가 True이면 size개를 채우지 못한 마지막 미니배치를 버립니다.
    샘플이 없는 배열도 받으며, 그때 미니배치는 0개입니다.

    배열이 없거나, 샘플 수가 다르거나, size가 1보다 작거나, seed가
    음수이면 ValueError, 타입이 틀리면 TypeError가 납니다.
    """

    def __init__(self, *arrays, size=128, seed=None, drop_last=False):
        self.arrays = arrays
        self.samples = _samples("Batches", *arrays)
        self.size = integer("Batches", "size", size, smallest=1)
        self.drop_last = drop_last
        self.seed = seed
        if seed is not None:
            self.seed = integer("Batches", "seed", seed, smallest=0)
            self.random = np.random.default_rng(self.seed)

    def __len__(self):
        if self.drop_last:
            return self.samples // self.size
        return count(self.samples, self.size)

    def __iter__(self):
        order = None
        if self.seed is not None:
            order = self.random.permutation(self.samples)
        for n in range(len(self)):
            rows = slice(self.size * n, self.size * (n + 1))
            if order is not None:
                rows = order[rows]
            picked = tuple(array[rows] for array in self.arrays)
            yield picked if len(picked) > 1 else picked[0]

    def __repr__(self):
        rest = self.samples % self.size
        fate = "버림" if self.drop_last else "포함"
        order = "순서 그대로" if self.seed is None else "에포크마다 섞음"
        return (
            f"Batches(샘플 {self.samples}개, 미니배치 {len(self)}개, "
            f"size={self.size}, 나머지 {rest}개 {fate}, "
            f"seed={self.seed}, {order})"
        )
# --8<-- [end:Batches]


# --8<-- [start:samples]
def _samples(function, *arrays):
    """배열들의 첫 축, 곧 배치 축의 길이가 같은지 보고 돌려줍니다."""
    if not arrays:
        raise ValueError(
            f"{function}: 배열이 하나도 없습니다. {function}(x, y)처럼 "
            "배열을 넣으세요."
        )
    for array in arrays:
        if not isinstance(array, np.ndarray):
            raise TypeError(
                f"{function}: 배열(np.ndarray)이 필요한데 받은 것은 "
                f"{type(array).__name__}입니다. 리스트는 np.array로 바꾸고, "
                "미니배치의 샘플 수는 size=128처럼 이름을 붙여 넣으세요."
            )
        if array.ndim == 0:
            raise ValueError(
                f"{function}: 첫 축에 샘플이 놓인 배열이 필요한데 받은 것은 "
                f"축 0개짜리 배열({array})입니다. np.array([{array}])처럼 "
                "배치 축을 붙여 넣으세요."
            )
    lengths = [len(array) for array in arrays]
    if len(set(lengths)) > 1:
        raise ValueError(
            f"{function}: 배열마다 샘플 수가 같아야 하는데 {lengths}입니다. "
            "첫 축의 길이를 맞추세요."
        )
    return lengths[0]
# --8<-- [end:samples]
