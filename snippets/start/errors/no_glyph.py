"""한글이 없는 글꼴로 제목을 그립니다. 경고를 오류로 바꾸어 봅니다."""
import warnings

import matplotlib.pyplot as plt

warnings.simplefilter("error")
figure, axes = plt.subplots()
axes.set_title("손실")
figure.savefig("title.png")
