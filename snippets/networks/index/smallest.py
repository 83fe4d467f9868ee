"""가중치 하나를 배우는 가장 작은 고리입니다. 3을 곱하면 타깃이 됩니다."""
x, target = 2.0, 6.0
kernel, rate = 0.0, 0.1

for step in range(1, 4):
    y = x * kernel                # 네트워크
    loss = (y - target) ** 2      # 손실 함수
    dkernel = 2 * (y - target) * x  # 역전파
    kernel -= rate * dkernel      # 옵티마이저
    print(f"{step}번째 손실: {loss:.2f}, 새 가중치: {kernel:.2f}")
