"""퍼셉트론을 두 층으로 쌓아 XOR를 나타냅니다."""


def perceptron(weights, bias, case):
    """가중치를 곱해 더한 값이 0보다 크면 1이라고 답합니다."""
    total = weights[0] * case[0] + weights[1] * case[1] + bias
    return int(total > 0)


def xor(case):
    """앞 층의 두 답을 뒤 층에 입력으로 넣습니다."""
    either = perceptron((1, 1), -0.5, case)
    not_both = perceptron((-1, -1), 1.5, case)
    return perceptron((1, 1), -1.5, (either, not_both))


for case in ((0, 0), (0, 1), (1, 0), (1, 1)):
    print(case, "→", xor(case))
