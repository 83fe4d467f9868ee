"""케라스 2의 import를 실행해 오류를 보고, 지금의 줄로 고쳐 다시 실행합니다."""
LINES = (
    ("from keras.utils import np_utils",
     "from keras.utils import to_categorical"),
    ("from keras.utils.np_utils import to_categorical",
     "from keras.utils import to_categorical"),
    ("from keras.preprocessing.image import ImageDataGenerator",
     "from keras.utils import image_dataset_from_directory"),
    ("from keras.preprocessing.text import Tokenizer",
     "from keras.layers import TextVectorization"),
    ("from keras.layers.core import Dense, Dropout, Flatten",
     "from keras.layers import Dense, Dropout, Flatten"),
    ("from keras.layers.convolutional import Conv2D, MaxPooling2D",
     "from keras.layers import Conv2D, MaxPooling2D"),
    ("from keras.layers.normalization import BatchNormalization",
     "from keras.layers import BatchNormalization"),
    ("from keras.layers.recurrent import LSTM",
     "from keras.layers import LSTM"),
    ("from keras.layers.embeddings import Embedding",
     "from keras.layers import Embedding"),
    ("from keras.layers import CuDNNLSTM", "from keras.layers import LSTM"),
    ("from keras.layers.merge import concatenate",
     "from keras.layers import concatenate"),
    ("from keras.engine.topology import Layer",
     "from keras.layers import Layer"),
    ("from keras.optimizers import adam", "from keras.optimizers import Adam"),
    ("from keras.layers.advanced_activations import LeakyReLU",
     "from keras.layers import LeakyReLU"),
    ("from keras.wrappers.scikit_learn import KerasClassifier",
     "from keras.wrappers import SKLearnClassifier"))

for old, new in LINES:
    try:
        exec(old)
    except ImportError as error:
        print(old)
        print(f"  {type(error).__name__}: {error.msg.partition(' (/')[0]}")
    exec(new)
    print("  지금은", new)
