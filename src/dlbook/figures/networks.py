"""네트워크를 층마다 상자 하나로 그립니다. 실제 모델의 그래프를 읽습니다.

입력에서 멀수록 아래에 놓습니다. 갈라진 가지는 옆으로 벌리고, 합치는 층은
가지들의 한가운데에 둡니다. 한 층을 두 번 쓰면 상자도 둘입니다. (줄마다 자리를
정하는 방법은 Sugiyama, Tagawa, Toda 1981을 줄인 것)
"""

from dlbook.figures import theme
from dlbook.figures.drawing import Rect, arrow, box, canvas
from dlbook.figures.theme import text_width

SIZE = 12
HEIGHT = 44  # 상자의 높이
DOWN = 34  # 상자 사이의 세로 간격
ACROSS = 14  # 상자 사이의 가로 간격
APART = 26  # 한 상자에 모이는 화살촉 사이의 간격. 상자가 좁으면 좁힙니다
MARGIN = 8
COLORS = {"Input": "muted", "Concatenate": "warm", "Add": "warm"}


def network(net, labels=None):
    """`dlbook.network.Network`를 그려 Figure를 돌려줍니다.

    상자의 첫 줄은 층의 종류와 설정, 둘째 줄은 출력의 크기(배치 축은 뺌)
    입니다. labels: 층이나 입력의 이름으로 첫 줄을 바꿔 적을 dict.
    상자가 너비 460 안에 들어가지 않으면 ValueError가 납니다.
    """
    labels = labels or {}
    unknown = set(labels) - set(net.node_names.values())
    if unknown:
        raise ValueError(
            f"network: labels의 {sorted(unknown)}은(는) 이 네트워크에 없는 "
            f"이름입니다. 있는 이름: {sorted(set(net.node_names.values()))}.")
    texts = {node: f"{labels.get(net.node_names[node], describe(node))}\n"
                   f"{node.shape}" for node in net.nodes}
    width = max(text_width(line, SIZE) for text in texts.values()
                for line in text.split("\n")) + 14
    rows, columns, chains = layout(net)
    left = min(columns.values())
    across = max(columns.values()) - left
    total = across * (width + ACROSS) + width + 2 * MARGIN
    if total > theme.WIDEST:
        raise ValueError(
            f"network: 그림의 너비가 {total:.0f}픽셀이어서 "
            f"{theme.WIDEST}픽셀에 들어가지 않습니다. labels로 글자를 줄이거나 "
            "네트워크를 나눠 그리세요.")
    deep = max(rows.values())
    figure, axes = canvas(
        total, deep * (HEIGHT + DOWN) + HEIGHT + 2 * MARGIN)
    places = {item: Rect(
        MARGIN + (columns[item] - left) * (width + ACROSS),
        MARGIN + row * (HEIGHT + DOWN), width, HEIGHT,
    ) for item, row in rows.items()}
    for node in net.nodes:
        place = places[node]
        box(axes, place.x, place.y, width, HEIGHT, texts[node], size=SIZE,
            color=COLORS.get(kind(node), "accent"))
    for chain in chains:
        parent, *ways, (node, number) = chain
        last = len(node.parents) - 1
        between = min(APART, (width - 12) / max(1, last))
        side = (number - last / 2) * between
        end = places[node].top[0] + side, places[node].top[1]
        points = [places[parent].bottom]
        for way in ways:
            points += [places[way].top, places[way].bottom]
        for start, stop in zip(points, points[1:]):
            axes.plot(*zip(start, stop), color=theme.color("muted"),
                      linewidth=1.5, zorder=1, clip_on=False)
        arrow(axes, points[-1], end, gap=2)
    return figure


def layout(net):
    """노드마다 몇째 줄, 몇째 칸에 놓을지와, 선이 지나는 길을 정합니다.

    줄을 건너뛰는 선은 사이의 줄마다 빈 자리를 하나씩 차지해 상자를 피합니다.
    결과: rows, columns는 노드나 빈 자리로 찾는 dict, chains는 선마다
    [부모, 빈 자리, …, (노드, 몇째 부모인지)].
    """
    rows = {}
    for node in net.nodes:
        rows[node] = 1 + max((rows[p] for p in node.parents), default=-1)
    above = {node: [] for node in net.nodes}
    chains = []
    for node in net.nodes:
        for number, parent in enumerate(node.parents):
            last, chain = parent, [parent]
            for row in range(rows[parent] + 1, rows[node]):
                way = (node, number, row)
                rows[way], above[way] = row, [last]
                last = way
                chain.append(way)
            above[node].append(last)
            chains.append([*chain, (node, number)])
    columns = {}
    for row in range(max(rows.values()) + 1):
        wanted = {
            item: sum(columns[one] for one in above[item])
            / max(1, len(above[item]))
            for item in rows if rows[item] == row
        }
        columns |= apart(wanted)
    return rows, columns, chains


def apart(wanted):
    """바라는 칸의 순서와 가운데를 지키면서, 서로 한 칸 넘게 떨어뜨립니다."""
    columns, last = {}, None
    for item in sorted(wanted, key=wanted.get):
        last = wanted[item] if last is None else max(wanted[item], last + 1)
        columns[item] = last
    shift = (sum(wanted.values()) - sum(columns.values())) / len(wanted)
    return {item: column + shift for item, column in columns.items()}


def kind(node):
    return type(node.layer).__name__ if node.layer else "Input"


def describe(node):
    """상자의 첫 줄입니다. 층의 종류와, 크기를 정하는 설정을 적습니다."""
    layer, parts = node.layer, [kind(node)]
    if layer is None:
        return node.name or "Input"
    if hasattr(layer, "size"):
        parts.append("×".join(map(str, layer.size)))
    if getattr(layer, "activation", "linear") != "linear":
        parts.append(layer.activation)
    return " ".join(parts)
