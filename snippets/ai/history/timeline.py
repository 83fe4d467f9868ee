"""인공 지능의 역사를 위에서 아래로 늘어놓습니다."""
from dlbook import figures

EVENTS = (
    (1950, "튜링의 물음", "both"), (1956, "다트머스의 여름", "both"),
    (1958, "퍼셉트론", "learning"), (1959, "체커: 탐색과 배움", "both"),
    (1965, "DENDRAL", "symbolic"), (1966, "ELIZA", "symbolic"),
    (1969, "한 층 퍼셉트론의 한계 증명", "both"),
    (1973, "라이트힐 보고서, 첫 겨울", "winter"),
    (1975, "MYCIN", "symbolic"), (1980, "공장의 R1", "symbolic"),
    (1982, "제5세대 계획", "symbolic"), (1986, "역전파", "learning"),
    (1987, "두 번째 겨울", "winter"), (1989, "우편번호 읽기", "learning"),
    (1997, "딥 블루", "symbolic"), (1998, "LeNet-5", "learning"),
    (2009, "ImageNet", "learning"), (2012, "AlexNet", "learning"),
    (2014, "GAN", "learning"), (2015, "ResNet, 케라스", "learning"),
    (2016, "알파고: 탐색과 배움", "both"), (2017, "트랜스포머", "learning"),
    (2018, "GPT와 BERT", "learning"), (2020, "GPT-3, 확산 모델", "learning"),
    (2022, "ChatGPT", "learning"), (2024, "노벨상", "learning"))
COLORS = {"both": "ink", "symbolic": "accent", "learning": "second",
          "winter": "warm"}
STEP, TOP, MIDDLE = 29, 46, 180

figure, axes = figures.canvas(360, TOP + STEP * len(EVENTS) + 4)
figures.label(axes, 80, 14, "규칙과 탐색", color="accent", bold=True)
figures.label(axes, 280, 14, "데이터에서 배우기", color="second", bold=True)
for place, (year, name, kind) in enumerate(EVENTS):
    y, color = TOP + STEP * place, COLORS[kind]
    if kind in ("both", "winter"):
        figures.box(axes, 56, y - 2, 248, 25, f"{year}  {name}", size=13,
                    color=color, dashed=kind == "winter",
                    fill=kind == "winter")
        continue
    figures.box(axes, MIDDLE - 24, y, 48, 21, str(year), size=12, color=color)
    side = -1 if kind == "symbolic" else 1
    figures.label(axes, MIDDLE + side * 32, y + 11, name,
                  align="right" if side < 0 else "left")

figures.save(figure, "timeline.svg",
             "1950년 튜링의 물음에서 2024년 노벨상까지 스물여섯 가지 사건을 위에서 "
             "아래로 늘어놓은 연표. 왼쪽은 규칙과 탐색, 오른쪽은 데이터에서 배우기, "
             "가운데 상자는 둘 다에 걸친 일입니다. 1973년과 1987년에는 점선 상자로 "
             "겨울이 놓여 있습니다. 1997년의 딥 블루는 왼쪽, 2016년의 알파고는 "
             "가운데에 있습니다.")
