"""네트워크를 표로 적습니다."""

import unicodedata


def summary(network):
    """층마다 출력의 크기와 가중치의 개수를 표로 적은 글입니다."""
    rows = [("Layer (type)", "Output Shape", "Param #", "Connected to")]
    seen = {None}
    for node in network.nodes:
        count = 0 if node.layer in seen else parameters(node.layer.weights)
        kind = type(node.layer).__name__ if node.layer else "Input"
        rows.append((
            f"{network.node_names[node]} ({kind})",
            str((None, *node.shape)),
            f"{count:,}",
            ", ".join(network.node_names[parent] for parent in node.parents),
        ))
        seen.add(node.layer)
    widths = [max(map(wide, column)) for column in zip(*rows)]
    lines = [line(row, widths) for row in rows]
    rule = "─" * (sum(widths) + 6)
    return "\n".join([
        lines[0], rule, *lines[1:], rule,
        f"Total params: {parameters(network.weights):,}",
        f"Trainable params: {parameters(network.trainable):,}"])


def line(row, widths):
    return "  ".join(cell + " " * (width - wide(cell))
                     for cell, width in zip(row, widths)).rstrip()


def wide(text):
    """터미널에서 차지하는 칸의 수입니다. 한글은 한 글자가 두 칸입니다."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1
               for character in text)


def parameters(weights):
    return sum(int(value.size) for value in weights.values())
