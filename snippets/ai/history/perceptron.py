"""퍼셉트론의 규칙이 AND는 배우고 XOR는 배우지 못하는 것을 봅니다."""

CASES = ((0, 0), (0, 1), (1, 0), (1, 1))


def answer(weights, bias, case):
    """가중치를 곱해 더한 값이 0보다 크면 1이라고 답합니다."""
    total = weights[0] * case[0] + weights[1] * case[1] + bias
    return int(total > 0)


def learn(targets, epochs=1000):
    """틀렸을 때만 정답 쪽으로 가중치를 옮깁니다."""
    weights, bias = [0, 0], 0
    for epoch in range(1, epochs + 1):
        wrong = 0
        for case, target in zip(CASES, targets):
            error = target - answer(weights, bias, case)
            weights[0] += error * case[0]
            weights[1] += error * case[1]
            bias += error
            wrong += abs(error)
        if wrong == 0:
            return f"{epoch}번째 에포크에 모두 맞힘", weights, bias
    return f"{epochs}번째 에포크까지도 모두 맞히지 못함", weights, bias


for name, targets in (("AND", (0, 0, 0, 1)), ("XOR", (0, 1, 1, 0))):
    result, weights, bias = learn(targets)
    print(f"{name}: {result}")
    print("  가중치", weights, "편향", bias)
    print("  답  ", [answer(weights, bias, case) for case in CASES])
    print("  정답", list(targets))
