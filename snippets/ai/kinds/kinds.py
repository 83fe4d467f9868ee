"""학습의 네 종류에서 타깃이 어디에서 오는지 그립니다."""
from dlbook import figures

KINDS = (("지도 학습", "사람이 적거나 잰 정답", "펭귄 → 아델리", "accent"),
         ("비지도 학습", "타깃이 없음", "펭귄 → 무리", "second"),
         ("자기 지도 학습", "데이터의 다른 부분", "대한민 → 국", "third"),
         ("강화 학습", "행동 뒤의 보상", "걸음 → 0 또는 1", "warm"))

figure, axes = figures.canvas(350, 262)
figures.label(axes, 175, 14, "타깃은 어디에서 올까", bold=True)
for number, (name, source, example, color) in enumerate(KINDS):
    top = 32 + 57 * number
    left = figures.box(axes, 8, top, 128, 46, name, color=color, size=14,
                       bold=True)
    right = figures.box(axes, 172, top, 170, 46, f"{source}\n{example}",
                        color=color, size=13, fill=False)
    figures.arrow(axes, right.left, left.right, color=color)
figures.save(figure, "kinds.svg",
             "네 줄의 상자입니다. 지도 학습의 타깃은 사람이 적거나 잰 정답입니다. "
             "비지도 학습에는 타깃이 없습니다. 자기 지도 학습의 타깃은 데이터의 다른 "
             "부분입니다. 강화 학습에서는 행동 뒤의 보상이 타깃을 대신합니다.")
