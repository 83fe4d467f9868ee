"""나온 값이 기대한 값과 무엇이 다른지 한 문장으로 말합니다. 같으면 빈 글입니다."""

from dataclasses import dataclass

import numpy as np

from dlbook.tasks import words

TOLERANCES = {"float16": 1e-2, "float32": 1e-4, "float64": 1e-6}
NUMBERS = "biuf"


@dataclass(frozen=True)
class Rules:
    """무엇까지 같아야 하는지입니다.

    dtype이 참이면 데이터 타입도, tolerance가 있으면 그만큼의 비율까지 같아야 합니다.
    """

    dtype: bool = False
    tolerance: float | None = None


def difference(expected, got, rules):
    """첫 번째로 알릴 다른 점입니다."""
    if got is None or expected is None:
        return "" if got is expected else absent(expected, got)
    kind = kind_of(expected)
    if kind == "sequence":
        return sequence(expected, got, rules)
    if kind_of(got) != kind:
        return f"{words.described(got)} 나왔습니다. {wanted(expected)}"
    if kind == "mapping":
        return mapping(expected, got, rules)
    if kind == "other":
        return other(expected, got)
    return array(np.asarray(expected), np.asarray(got), rules)


def kind_of(value):
    if isinstance(value, (list, tuple)):
        return "sequence"
    if isinstance(value, dict):
        return "mapping"
    if isinstance(value, np.ndarray) and value.ndim:
        return "array"
    if isinstance(value, (bool, int, float, np.ndarray, np.generic)):
        return "number"
    return "other"


def absent(expected, got):
    if got is None:
        return f"None이 나왔습니다. return이 없는지 보세요. {wanted(expected)}"
    return f"나온 값 {words.brief(got)}, 기대한 값 None"


def wanted(expected):
    text = words.described(expected, subject=False)
    return f"{text}{words.must(text)} 합니다."


def other(expected, got):
    """그 밖의 값입니다. 함수는 코드가 같으면 같습니다."""
    if hasattr(expected, "__code__") and hasattr(got, "__code__"):
        expected, got = expected.__code__, got.__code__
    try:
        same = bool(expected == got)
    except Exception:
        same = False
    return "" if same else (
        f"나온 값 {words.brief(got)}, 기대한 값 {words.brief(expected)}")


def sequence(expected, got, rules):
    if not isinstance(got, (list, tuple)):
        return f"{words.described(got)} 나왔습니다. {wanted(expected)}"
    if all(kind_of(each) in ("number", "other")
           for each in (*expected, *got)):
        return plain(expected, got, rules)
    if len(got) != len(expected):
        return f"{len(got)}개가 나왔습니다. {len(expected)}개여야 합니다."
    for number, pair in enumerate(zip(expected, got), start=1):
        if told := difference(*pair, rules):
            return f"{number}째로 돌려준 것: {told}"
    return ""


def plain(expected, got, rules):
    """수나 글의 묶음입니다. 통째로 견주어 보입니다."""
    if len(got) != len(expected) or any(
            difference(*pair, rules) for pair in zip(expected, got)):
        return (f"나온 값 {words.brief(tuple(got))}, "
                f"기대한 값 {words.brief(tuple(expected))}")
    return ""


def mapping(expected, got, rules):
    if set(got) != set(expected):
        return (f"나온 이름 {words.brief(sorted(map(str, got)))}, "
                f"기대한 이름 {words.brief(sorted(map(str, expected)))}")
    for name, value in expected.items():
        if told := difference(value, got[name], rules):
            return f"{name}: {told}"
    return ""


def array(expected, got, rules):
    """배열이나 수를 크기, 데이터 타입, 값의 차례로 견줍니다."""
    if got.shape != expected.shape:
        return (f"크기가 {got.shape}입니다. {expected.shape}이어야 합니다.")
    kinds = got.dtype.kind, expected.dtype.kind
    strict = rules.dtype or kinds[0] not in NUMBERS or (
        "b" in kinds and expected.ndim)
    if strict and got.dtype != expected.dtype:
        return words.of_dtype(expected, got)
    wrong = unlike(expected, got, rules)
    return words.of_values(expected, got, wrong) if wrong.any() else ""


def unlike(expected, got, rules):
    """다른 자리마다 참인 배열입니다."""
    if expected.dtype.kind not in "fc" and got.dtype.kind not in "fc":
        return np.asarray(expected != got)
    ratio = rules.tolerance or max(
        TOLERANCES.get(each.dtype.name, 0) for each in (expected, got))
    with np.errstate(all="ignore"):
        finite = np.abs(expected[np.isfinite(expected)])
        scale = finite.max(initial=0) or 1
        return ~np.isclose(got, expected, rtol=ratio,
                           atol=ratio * 0.01 * float(scale), equal_nan=True)
