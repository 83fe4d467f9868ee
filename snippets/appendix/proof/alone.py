"""예제가 빈 폴더에서, 다른 예제와 떨어져 도는지 확인합니다."""
import sys
from pathlib import Path

print("폴더에 든 것 :", list(Path.cwd().iterdir()))
print("넘겨받은 인수 :", sys.argv[1:])
