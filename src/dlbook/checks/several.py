"""하나일 수도 여럿일 수도 있는 것을 주고받습니다."""


def as_list(value):
    """하나이면 하나짜리 리스트로, 여럿이면 리스트로 바꿉니다."""
    return list(value) if isinstance(value, (list, tuple)) else [value]


def alone(values):
    """하나이면 그것을, 여럿이면 그대로 돌려줍니다."""
    return values[0] if len(values) == 1 else values
