"""샘플 30개를 1개부터 30개까지 묶어 나눈 미니배치를 모두 적습니다."""
import json

import numpy as np

from dlbook.batches import Batches

samples = np.arange(30)


def divide(size, seed):
    """미니배치마다 든 샘플의 번호입니다."""
    return [part.tolist() for part in Batches(samples, size=size, seed=seed)]


rows = [{"size": size, "plain": divide(size, None), "mixed": divide(size, 0)}
        for size in range(1, 31)]
print(json.dumps({"kind": "batches", "title": "미니배치로 나누기",
                  "sizes": rows}, ensure_ascii=False)
      .replace("}, ", "},\n"))
