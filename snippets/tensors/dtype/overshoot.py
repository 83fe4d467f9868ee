"""가중치 하나를 조금씩 고치며 입력의 크기에 따른 차이를 확인합니다."""


def learn(x, steps=40):
    weight, answer = 0.0, 2.0 * x
    for _ in range(steps):
        error = weight * x - answer
        weight = weight - 0.1 * error * x
    return weight


print("찾아야 하는 가중치: 2.0")
print(f"252를 255로 나눈 값: {252 / 255:.2f}")
print(f"입력이 0.99일 때, 40번 고침: {learn(0.99):.2f}")
for steps in (1, 2, 3):
    print(f"입력이 252일 때, {steps}번 고침: {learn(252.0, steps):.1e}")
