"""전방 연쇄가 바퀴마다 새로 찾은 사실을 셉니다."""
from dlbook import figures

ROADS = {(n, n + 1) for n in range(6)}
known, new, rounds = set(ROADS), set(ROADS), [len(ROADS)]
while new:
    found = {(x, z) for x, y in new for w, z in ROADS if y == w}
    new = found - known
    known |= new
    rounds.append(len(new))

figure, axes = figures.canvas(360, 40 + 30 * len(rounds))
figures.label(axes, 12, 16, "길 여섯 개를 이어 갈 수 있는 곳", align="left",
              size=13, color="muted")
for turn, count in enumerate(rounds):
    y = 34 + 30 * turn
    name = "처음" if turn == 0 else f"{turn}바퀴"
    figures.label(axes, 12, y + 11, name, align="left", size=13)
    for number in range(count):
        figures.box(axes, 70 + 28 * number, y, 24, 22, "",
                    color="accent" if turn == 0 else "second")
    figures.label(axes, 258, y + 11,
                  f"새 사실 {count}개" if count else "새 사실 없음, 끝",
                  align="left", size=13, color="ink" if count else "warm")
figures.save(
    figure, "rounds.svg",
    "길 여섯 개에서 시작해 바퀴마다 새로 찾은 사실이 다섯, 넷, 셋, 둘, 하나로 "
    "줄고, 새 사실이 없는 바퀴에서 끝나는 그림입니다.")
