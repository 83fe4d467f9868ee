"""인공 지능의 역사를 위에서 아래로 늘어놓습니다."""
from dlbook import figures

EVENTS = (
    (1950, "튜링의 물음", "both"), (1956, "다트머스의 여름", "both"),
    (1958, "퍼셉트론", "learning"), (1959, "배우는 체커 프로그램", "learning"),
    (1965, "DENDRAL 시작", "symbolic"), (1966, "ELIZA", "symbolic"),
    (1969, "퍼셉트론의 한계 증명", "learning"),
    (1973, "라이트힐 보고서, 첫 번째 겨울", "winter"),
    (1975, "MYCIN", "symbolic"), (1980, "R1, 공장에서 일하다", "symbolic"),
    (1982, "일본의 제5세대 계획", "symbolic"),
    (1986, "역전파", "learning"), (1987, "두 번째 겨울", "winter"),
    (1989, "우편번호를 읽는 신경망", "learning"),
    (1998, "LeNet-5", "learning"), (2009, "ImageNet", "learning"),
    (2012, "AlexNet", "learning"), (2015, "케라스", "learning"),
    (2016, "알파고", "learning"), (2017, "트랜스포머", "learning"),
    (2024, "노벨 물리학상과 화학상", "learning"))
COLORS = {"both": "ink", "symbolic": "accent", "learning": "second",
          "winter": "warm"}
STEP, TOP, MIDDLE = 29, 46, 215

figure, axes = figures.canvas(430, TOP + STEP * len(EVENTS) + 4)
figures.label(axes, 85, 14, "사람이 규칙을 적는다", color="accent", bold=True)
figures.label(axes, 345, 14, "기계가 보고 배운다", color="second", bold=True)
for place, (year, name, kind) in enumerate(EVENTS):
    y, color = TOP + STEP * place, COLORS[kind]
    if kind in ("both", "winter"):
        figures.box(axes, 60, y - 2, 310, 25, f"{year}  {name}", size=13,
                    color=color, dashed=kind == "winter",
                    fill=kind == "winter")
        continue
    figures.box(axes, MIDDLE - 24, y, 48, 21, str(year), size=12, color=color)
    side = -1 if kind == "symbolic" else 1
    figures.label(axes, MIDDLE + side * 32, y + 11, name,
                  align="right" if side < 0 else "left")

figures.save(figure, "timeline.svg",
             "1950년 튜링의 물음에서 2024년 노벨상까지 스물한 가지 사건을 위에서 "
             "아래로 늘어놓은 연표. 왼쪽은 사람이 규칙을 적은 일, 오른쪽은 기계가 "
             "보고 배운 일입니다. 1973년과 1987년에는 두 쪽을 가로지르는 점선 "
             "상자로 겨울이 놓여 있고, 1987년 뒤의 일은 모두 오른쪽에 있습니다.")
