"""어텐션이 받은 텐서와 마스크가 맞는지 봅니다."""

import numpy as np

from dlbook.checks.layers import CheckedLayer, tensors, weights_fit


def query_and_value(layer, x):
    """텐서 하나나, query와 value를 담은 리스트를 확인합니다."""
    if not isinstance(x, (list, tuple)):
        return CheckedLayer.checked(layer, x)
    arrays = tensors(layer, x)
    weights_fit(layer)
    return arrays if len(arrays) > 1 else arrays[0]


def each_shape(shape):
    """크기 하나나 크기의 리스트를, 크기의 리스트로 바꿉니다."""
    several = len(shape) and isinstance(shape[0], (tuple, list))
    return [tuple(each) for each in shape] if several else [tuple(shape)]


def attention_fits(layer, shape):
    """랭크와 특성의 개수를 봅니다. 가중치가 있으면 그것과 견줍니다."""
    shapes = each_shape(shape)
    for each in shapes:
        if len(each) != 2 or 0 in each:
            got = ", ".join(map(str, ("samples", *each)))
            raise ValueError(
                f"{layer.label}: 축 3개짜리 텐서 (samples, timesteps, "
                f"features)가 필요한데 받은 것은 ({got})입니다. 타임스텝과 "
                "특성은 하나 이상이어야 합니다. 축과 길이를 맞추세요."
            )
    if layer.shape is None:
        return
    need, got = ((many[0][-1], many[-1][-1])
                 for many in (each_shape(layer.shape), shapes))
    if need != got:
        raise ValueError(
            f"{layer.label}: query와 value의 특성이 {need}개인 텐서에 맞춰 "
            f"가중치를 만들었는데 {got}개를 받았습니다. 특성의 개수를 "
            "맞추거나 새 층을 만드세요."
        )


def mask(layer, mask, query, value):
    """불리언 마스크 (samples나 1, 1, 묻는 자리, 보는 자리)나 True입니다."""
    if mask is True:
        return True
    samples, places = len(query), (query.shape[1], value.shape[1])
    array = np.asarray(mask)
    if array.dtype.kind not in "bi" or array.shape not in (
            places, (samples, *places), (1, *places)):
        raise ValueError(
            f"{layer.label}: attention_mask에는 크기가 {(samples, *places)}"
            f"이거나 {places}인 불리언 텐서가 필요한데 받은 것은 크기가 "
            f"{array.shape}인 {array.dtype}입니다. 볼 수 있는 자리를 True로 "
            "적으세요."
        )
    return array.astype(bool).reshape(-1, 1, *places)
