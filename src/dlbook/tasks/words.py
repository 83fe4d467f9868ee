"""값을 짧은 글로 적습니다. 쪽과 명령이 같은 말을 씁니다."""

import numpy as np

LONGEST = 80
SMALL = 8


def number(value, digits=6):
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    if isinstance(value, (int, np.integer)):
        return str(int(value))
    if isinstance(value, (float, np.floating)):
        return f"{float(value):.{digits}g}"
    return brief(value)


def pair(got, expected):
    """두 수의 글입니다. 여섯 자리로 같아 보이면 더 적습니다."""
    texts = number(got), number(expected)
    if texts[0] == texts[1]:
        texts = number(got, 17), number(expected, 17)
    return texts


def brief(value):
    """값을 한 줄로 적습니다. 길면 줄입니다."""
    try:
        text = written(value)
    except Exception:
        text = f"<{type(value).__name__}>"
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def written(value):
    if isinstance(value, np.ndarray):
        return written(value.tolist())
    if isinstance(value, (list, tuple)):
        inside = ", ".join(map(written, value))
        left, right = "()" if isinstance(value, tuple) else "[]"
        comma = "," if right == ")" and len(value) == 1 else ""
        return f"{left}{inside}{comma}{right}"
    if isinstance(value, (bool, int, float, np.generic)):
        return number(value)
    return repr(value)


def described(value, subject=True):
    """값의 종류를 말합니다. subject이면 조사까지 붙입니다."""
    if value is None:
        words = "None", "이"
    elif isinstance(value, np.ndarray) and value.ndim:
        words = f"크기가 {value.shape}인 배열", "이"
    elif isinstance(value, (bool, int, float, np.ndarray, np.generic)):
        words = f"수 하나({number(value)})" if subject else "수 하나", "가"
    elif isinstance(value, (list, tuple)):
        name = "리스트" if isinstance(value, list) else "튜플"
        words = f"{len(value)}개가 든 {name}", "가" if name == "리스트" else "이"
    elif hasattr(value, "__next__"):
        words = "값을 하나씩 내는 제너레이터(yield)", "가"
    elif callable(value):
        words = f"함수({getattr(value, '__name__', '')})", "가"
    else:
        words = f"{type(value).__name__} {brief(value)}", "이(가)"
    return "".join(words) if subject else words[0]


def must(text):
    """글의 끝소리에 맞는 '이어야'나 '여야'입니다."""
    place = ord(text[-1]) - ord("가")
    return "여야" if 0 <= place < 11172 and place % 28 == 0 else "이어야"


def of_dtype(expected, got):
    told = f"데이터 타입이 {got.dtype}입니다. {expected.dtype}이어야 합니다."
    if got.dtype.kind == "O":
        told += " 크기가 서로 다른 것을 한 배열에 담으면 object가 됩니다."
    return told


def of_values(expected, got, wrong):
    """다른 자리가 몇인지, 처음이 어디인지, 무엇이 나왔는지 말합니다."""
    if not wrong.ndim:
        return "나온 값 {}, 기대한 값 {}".format(*pair(got[()], expected[()]))
    first = tuple(int(each) for each in np.argwhere(wrong)[0])
    texts = pair(got[first], expected[first])
    place = ", ".join(map(str, first))
    told = (f"값 {wrong.size}개 가운데 {int(wrong.sum())}개가 다릅니다. 처음 다른 "
            f"자리는 [{place}]: 나온 값 {texts[0]}, 기대한 값 {texts[1]}.")
    whole = brief(got), brief(expected)
    if wrong.sum() > 1 and got.size <= SMALL and "…" not in "".join(whole):
        told += " 모두 적으면 나온 값 {}, 기대한 값 {}.".format(*whole)
    return told + aside(expected, got)


def aside(expected, got):
    """값이 왜 다른지 짐작하게 하는 덧붙임입니다."""
    if got.dtype.kind == "f" and np.isfinite(expected).all():
        if np.isnan(got).any():
            return " nan은 0/0, inf - inf, 음수의 제곱근이나 로그에서 나옵니다."
        if np.isinf(got).any():
            return " inf는 0으로 나누거나 너무 큰 수를 셈할 때 나옵니다."
    if got.dtype.kind in "iu" and expected.dtype.kind == "f":
        return (f" 나온 배열의 데이터 타입이 {got.dtype}이라 소수점 아래를 담지 "
                "못합니다.")
    return ""
