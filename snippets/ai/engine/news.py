"""모든 사실을 다시 볼 때와 새 사실만 볼 때의 일을 셉니다."""
ROADS = {(n, n + 1) for n in range(50)}


def travel(only_new):
    """길을 이어 갈 수 있는 곳과, 조건을 맞춰 본 횟수입니다."""
    known, new, count = set(ROADS), set(ROADS), 0
    while new:
        looked = new if only_new else known
        found = [(x, z) for x, y in looked for w, z in ROADS if y == w]
        count += len(found)
        new = set(found) - known
        known |= new
    return known, count


again, many = travel(only_new=False)
fresh, few = travel(only_new=True)
print("모든 사실로 찾은 길:", len(again))
print("새 사실로 찾은 길:", len(fresh))
print("모든 사실로 맞춰 본 횟수:", many)
print("새 사실로만 맞춰 본 횟수:", few)
