"""챗봇이 다음 토막을 내기까지 지나는 부품을 그립니다."""
from dlbook import figures

PARTS = (("글", "대한민", "ink"), ("임베딩", "토막마다 벡터", "accent"),
         ("트랜스포머 블록 × 여러 번", "어텐션, 밀집 층, 잔차 연결", "second"),
         ("소프트맥스", "토막마다 확률", "third"), ("뽑기", "국", "warm"))

figure, axes = figures.canvas(350, 320)
last = None
for number, (name, told, color) in enumerate(PARTS):
    here = figures.box(axes, 8, 8 + 63 * number, 220, 48, f"{name}\n{told}",
                       color=color, size=13)
    if last:
        figures.arrow(axes, last.bottom, here.top)
    first, last = first if number else here, here
axes.plot([228, 276, 276, 258], [284, 284, 32, 32],
          color=figures.color("muted"), linewidth=1.5)
figures.arrow(axes, (260, 32), first.right)
figures.label(axes, 284, 158, "이어 붙임", size=12, color="muted",
              align="left")
figures.save(figure, "parts.svg",
             "위에서 아래로 상자 다섯 개가 이어집니다. 글, 임베딩, 여러 번 "
             "되풀이하는 트랜스포머 블록, 소프트맥스, 뽑기입니다. 뽑은 토막은 "
             "글의 뒤에 이어 붙어 처음으로 돌아갑니다.")
