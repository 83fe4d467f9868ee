"""십분의 일 눈금의 덧셈이 데이터 타입마다 몇 번이나 어긋나는지 셉니다."""
import numpy as np

missed = [
    sum(kind(a / 10) + kind(b / 10) != kind((a + b) / 10)
        for a in range(1, 10) for b in range(a, 10))
    for kind in (np.float32, np.float64)]

print("float32에서 어긋난 쌍:", missed[0])
print("float64에서 어긋난 쌍:", missed[1])
assert 0 < min(missed) and max(missed) < 45, "두 타입 모두 몇 쌍만 어긋난다"
