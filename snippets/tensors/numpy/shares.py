"""식마다 x와 메모리를 함께 쓰는 뷰인지 물어봅니다."""
import numpy as np

x = np.arange(12).reshape(3, 4)
made = {"x[0]": x[0], "x[::-1]": x[::-1], "x.T": x.T,
        "x.reshape(12)": x.reshape(12), "x.T.reshape(12)": x.T.reshape(12),
        "x[[0, 2]]": x[[0, 2]], "x[x > 3]": x[x > 3], "x + 0": x + 0}
for name, array in made.items():
    print(f"{name}:", "뷰" if np.shares_memory(x, array) else "복사")
