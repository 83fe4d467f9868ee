"""날짜만 보고 요일을 알아내고, 달력과 하루씩 견줍니다."""
from datetime import date, timedelta

NAMES = "일월화수목금토"
SHIFT = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)  # 달마다 더할 수


def weekday(year, month, day):
    """1월과 2월은 지난해로 치고, 윤년마다 하루씩 더 밉니다."""
    if month < 3:
        year -= 1
    leaps = year // 4 - year // 100 + year // 400
    return NAMES[(year + leaps + SHIFT[month - 1] + day) % 7]


print("1945년 8월 15일:", weekday(1945, 8, 15))
print("2000년 1월 1일:", weekday(2000, 1, 1))

days = wrong = 0
today = date(1900, 1, 1)
while today < date(2100, 1, 1):
    expected = NAMES[today.isoweekday() % 7]
    wrong += weekday(today.year, today.month, today.day) != expected
    days += 1
    today += timedelta(days=1)
print("견준 날:", days)
print("틀린 날:", wrong)
