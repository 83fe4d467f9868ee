"""파라미터 세기

층의 크기를 입력부터 차례로 담은 목록을 받아, 밀집 층을 이은 네트워크의 파라미터가 모두
몇 개인지 돌려주는 `parameters(sizes)`를 적으세요. `[784, 64, 10]`이면 뉴런이 64개인
층과 10개인 층입니다. 편향도 셉니다.
"""

# %% start
def parameters(sizes):
    """가중치와 편향의 수를 모두 더한 것."""
    total = 0
    return total


print(parameters([784, 64, 10]))

# %% check
def observe(work):
    for sizes in [[784, 64, 10], [784, 10], [784, 64, 64, 64, 64, 10],
                  [2, 3, 1], [5, 5, 5]]:
        yield str(sizes), work.parameters, sizes

# %% answer
def parameters(sizes):
    """가중치와 편향의 수를 모두 더한 것."""
    total = 0
    for inputs, outputs in zip(sizes, sizes[1:]):
        total += inputs * outputs + outputs
    return total


print(parameters([784, 64, 10]))

# %% wrong: 편향이 빠졌습니다. 뉴런마다 더하는 수가 하나씩 있습니다.
def parameters(sizes):
    return sum(a * b for a, b in zip(sizes, sizes[1:]))

# %% wrong: 편향을 입력마다 하나씩 셌습니다. 편향은 뉴런마다 하나입니다.
def parameters(sizes):
    return sum(a * b + a for a, b in zip(sizes, sizes[1:]))

# %% wrong: 마지막 층을 세지 않았습니다. 출력층에도 파라미터가 있습니다.
def parameters(sizes):
    return sum(a * b + b for a, b in zip(sizes[:-1], sizes[1:-1]))

# %% wrong: 층의 크기를 더하기만 했습니다. 뉴런마다 입력의 수만큼 가중치가 있습니다.
def parameters(sizes):
    return sum(sizes)
