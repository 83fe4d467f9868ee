"""주장을 드러내는 낱말입니다. 문장에서 (갈래, 낱말)을 나온 차례로 찾습니다.

'더하다', '들여다보다', '배치'처럼 꼴만 같은 말은 지나칩니다. 한국어는 조사와 어미가
붙으므로 낱말마다 앞뒤에 올 수 있는 글자를 정합니다.
"""

import re

ALONE = r"(?<![가-힣])(?:{})(?![가-힣])"
HEAD = r"(?<![가-힣])(?:{})"

# '하나 더'는 세는 말입니다. '한 칸 더 큽니다'는 견주는 말입니다.
COUNTED = (r"(?:하나|하루|한번|한 [가-힣]{1,2}|[두세네] [가-힣]{1,2}|\d+[가-힣]{1,2}) "
           r"더(?! ?(?:많|크|큰|큽|작|길|긴|깁|짧|빠|빨|느|높|낮|좋|낫|나[은을]))")
# 조사 '보다' 앞에 올 수 없는, 동사 '보다'의 앞말입니다.
SEEING = ("들여다|내려다|올려다|쳐다|건너다|넘겨다|내다|바라|돌아|살펴|알아|찾아|물어|"
          "지켜|훑어|둘러|만져|눈여겨|깔|엿|얕").split("|")
THAN = ("".join(rf"(?<!{verb})" for verb in SEEING)
        + r"(?<=[^\s])보다(?:는|도|야|만)?(?![가-힣])")
# '보다 나은 모델'처럼 홀로 선 부사입니다. '그림을 보다'는 동사입니다.
RATHER = r"(?<![을를] )(?<!\S)보다(?= [가-힣])(?! (?:보|말|가|만))"
TIMES = (r"(?:\d[\d,.]*|□|몇|수|두|세|네|다섯|여섯|일곱|여덟|아홉|열|"
         r"몇?십|수십|수백|수천)"
         r" ?배(?!치|열|포|경|우|터|수|웠|운|울|움|웁|워|제|분)")
YEAR = (r"(?<![\d,.])(?:1[89]|20)\d\d년"
        r"|\((?:[^()\d]*[ ,])?(?:1[89]|20)\d\d(?:[–-]\d+)?\)")

KINDS = {
    "비교": (
        rf"(?<![가-힣])(?:더욱|더(?! 깊이(?: 읽|$|[\]’”])))(?![가-힣])"
        rf"|{ALONE.format('덜|가장|제일|훨씬')}|{THAN}|{RATHER}"
        rf"|{HEAD.format('이깁니다|이기[고는지며면]|이긴|이길|이겼|이겨')}"
        rf"|앞섭니다|앞섰|앞선다|앞서[는고며지면]|(?<=[이가] )앞선"
        rf"|(?<!우선)순위|절반|{TIMES}"),
    "까닭": (
        r"때문|까닭(?!을 알 수 없|은 알 수 없|은 모릅|을 모릅)|덕분|덕택|왜냐하면"
        rf"|(?<=[가-힣])므로(?![가-힣])|{HEAD.format('그래서|제 몫')}|^따라서"),
    "일반": (
        rf"{HEAD.format('언제나|항상|대개|흔히|흔[한합하]')}"
        r"|(?<![가-힣])보통(?=은?[ ,])(?! (?:사람|환경|때의))"
        r"|(?<![가-힣])손?쉽|(?<![가-힣])쉬[운워웠울우]|(?<![가-힣])어렵"
        r"|(?<![가-힣])어려[운워웠울우움]"),
    "사실": YEAR,
    "그림": (r"또렷|뚜렷|평평"
           rf"|{HEAD.format('모이[는고며지면]|모입니다|모여|모였|모인')}"),
}
ASKED = ("까닭", "사실")  # 물음이 주장할 수 있는 것
VALUE = "값"  # 낱말이 없는 문장의 갈래

FINDERS = {kind: re.compile(pattern) for kind, pattern in KINDS.items()}
ADDED = re.compile(COUNTED)


def found(sentence):
    """문장에서 [(갈래, 낱말)]을 나온 차례로 찾습니다. 물음은 견주지 않습니다."""
    text = " ".join(sentence.split())
    asks = text.rstrip("”’\"') ").endswith("?")
    counted = {match.end() - 1 for match in ADDED.finditer(text)}
    hits = [(match.start(), kind, match[0].strip())
            for kind, finder in FINDERS.items()
            if not asks or kind in ASKED
            for match in finder.finditer(text)
            if not (match[0] == "더" and match.start() in counted)]
    return [(kind, word) for _, kind, word in sorted(hits)]


def kind_of(sentence):
    """문장이 하는 주장의 갈래입니다. 낱말이 없으면 값을 말하는 문장입니다."""
    hits = found(sentence)
    return hits[0][0] if hits else VALUE
