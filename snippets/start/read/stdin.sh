# 프로그램을 파일로 저장하지 않고 실행합니다.
python -X utf8 - <<'PROGRAM'
print("6 × 7은", 6 * 7)
PROGRAM
