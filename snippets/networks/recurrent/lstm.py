"""LSTM의 한 타임스텝에서 값이 지나는 길을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(344, 262)
past = figures.box(axes, 4, 12, 56, 34, "앞선 c", size=12)
keep = figures.box(axes, 92, 12, 44, 34, "× f", color="warm", size=14)
add = figures.box(axes, 176, 12, 36, 34, "+", size=15)
new = figures.box(axes, 284, 12, 56, 34, "새 c", size=12)
write = figures.box(axes, 162, 84, 64, 34, "i × g", color="warm", size=14)
figures.box(axes, 236, 84, 104, 34, "h = o × tanh(c)", size=12,
                   color="warm")
for start, end in ((past.right, keep.left), (keep.right, add.left),
                   (add.right, new.left), (write.top, add.bottom)):
    figures.arrow(axes, start, end)
figures.arrow(axes, (312, 46), (312, 84))
for x, name, to in ((82, "f 남기기", (114, 46)), (152, "i 쓰기", (180, 118)),
                    (212, "g 쓸 값", (208, 118)), (276, "o 읽기", (300, 118))):
    gate = figures.box(axes, x, 152, 64 if x == 82 else 54, 34, name, size=12,
                       color="second" if x == 212 else "third")
    figures.arrow(axes, gate.top, to)
    figures.arrow(axes, (gate.top[0], 220), gate.bottom)
figures.box(axes, 82, 220, 248, 34, "이번 입력 x와 앞선 상태 h", color="muted",
            size=13)
figures.save(figure, "lstm.svg",
             "위의 줄에서 앞선 c에 남기기 게이트 f를 곱하고, 쓰기 게이트 i와 쓸 값 "
             "g의 곱을 더하면 새 c입니다. 새 c의 tanh에 읽기 게이트 o를 곱하면 "
             "새 상태 h입니다. f, i, g, o는 모두 이번 입력 x와 앞선 상태 h로 "
             "정합니다.")
