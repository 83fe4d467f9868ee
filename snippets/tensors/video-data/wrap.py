"""uint8끼리 빼면 음수 대신 엉뚱한 큰 수가 나오는 것을 확인합니다."""
from dlbook import datasets

frames = datasets.bunny().frames
before, after = frames[18], frames[19]

darker = after < before
place = tuple(int(axis[0]) for axis in darker.nonzero())
print("앞 프레임:", int(before[place]))
print("뒤 프레임:", int(after[place]))
print("uint8로 뺀 값:", int((after - before)[place]))
print("int16으로 뺀 값:",
      int((after.astype("int16") - before.astype("int16"))[place]))
