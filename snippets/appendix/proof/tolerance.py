"""선언한 줄의 수만 달라도 되고, 그 밖의 차이는 막는지 확인합니다."""
from press import compare
from press.examples import Tolerance

allowed = [Tolerance("빠르기 비율", 0.9)]


def passes(recorded, printed):
    return compare.text_difference(recorded, printed, allowed) == ""


print("빠르기 비율 200배, 60배:", passes("빠르기 비율: 200배\n",
                                          "빠르기 비율: 60배\n"))
print("빠르기 비율 200배, 2배:", passes("빠르기 비율: 200배\n",
                                         "빠르기 비율: 2배\n"))
print("정확도 0.98, 0.97:", passes("정확도: 0.98\n", "정확도: 0.97\n"))
