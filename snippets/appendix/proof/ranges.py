"""훈련한 정확도를, 씨앗과 기계를 바꾸어 잰 범위와 견줍니다."""
measured = [0.961, 0.957, 0.964, 0.959, 0.968, 0.961, 0.960, 0.961, 0.962]

low, high = min(measured), max(measured)
room = 1.8 * (high - low)
bottom, top = low - room, high + room
print(f"잰 범위 : {low:.3f}–{high:.3f}")
print(f"넓힌 범위 : {bottom:.3f}–{top:.3f}")


def verdict(value):
    return "통과" if bottom <= value <= top else "실패"


for value in (0.955, 0.978, 0.930):
    print(f"{value:.3f} : {verdict(value)}")
