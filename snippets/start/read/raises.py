"""0으로 나누면 어떤 오류가 나는지 봅니다."""
# dlbook: raises=ZeroDivisionError
print("나누기 전입니다.")
1 / 0
