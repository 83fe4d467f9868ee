"""유닛 하나짜리 순환 층을 타임스텝마다 손으로 계산합니다."""
import math

kernel, recurrent, bias = 1.0, 0.5, 0.0
h = 0.0
for t, x in enumerate([1.0, 0.0, 0.0, 0.0]):
    h = math.tanh(x * kernel + h * recurrent + bias)
    print(f"타임스텝 {t}: 입력 {x:.0f}, 상태 {h:.3f}")
