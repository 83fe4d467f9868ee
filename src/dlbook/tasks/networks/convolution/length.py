"""출력의 길이

입력의 길이 `n`, 창의 길이 `k`, 스트라이드 `s`를 받아 출력의 길이를 내는
`length(n, k, s, padding)`을 적으세요. `padding`은 `"valid"`이거나 `"same"`입니다.
"""

# %% start
def length(n, k, s, padding):
    """창을 놓을 자리의 개수입니다."""
    return n


print(length(28, 3, 2, "valid"), length(28, 3, 2, "same"))

# %% check
def observe(work):
    for padding in ("valid", "same"):
        for n, k, s in [(28, 3, 1), (28, 3, 2), (28, 3, 3), (10, 4, 3),
                        (5, 5, 2)]:
            yield (f"길이 {n}, 창 {k}, 스트라이드 {s}, {padding}", work.length,
                   n, k, s, padding)

# %% answer
def length(n, k, s, padding):
    """창을 놓을 자리의 개수입니다."""
    if padding == "same":
        return (n + s - 1) // s
    return (n - k) // s + 1


print(length(28, 3, 2, "valid"), length(28, 3, 2, "same"))

# %% wrong: 첫 자리를 세지 않았습니다. 움직인 횟수에 1을 더하세요.
def length(n, k, s, padding):
    if padding == "same":
        return (n + s - 1) // s
    return (n - k) // s

# %% wrong: same에서 내림했습니다. 남는 자리에도 창을 놓으므로 올림하세요.
def length(n, k, s, padding):
    if padding == "same":
        return n // s
    return (n - k) // s + 1

# %% wrong: same에서 스트라이드로 나누지 않았습니다.
def length(n, k, s, padding):
    if padding == "same":
        return n
    return (n - k) // s + 1

# %% wrong: valid에서 창의 길이를 빼지 않았습니다. 창은 이미지 밖으로 나가지 않습니다.
def length(n, k, s, padding):
    if padding == "same":
        return (n + s - 1) // s
    return (n - 1) // s + 1
