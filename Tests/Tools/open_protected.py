"""Opens password-protected Word files as another program does, checking their integrity.

    open_protected.py open LIST      LIST holds JSON lines {"path", "password"}; prints a JSON line each:
                                     the SHA-256 of the document, or the name of the error
    open_protected.py layout FILE    prints the streams, their sizes and the figures of a file as JSON

The passwords stand in a file, for a command line can be read by everybody on the machine.
"""

import hashlib
import io
import json
import sys

import msoffcrypto
import olefile
from msoffcrypto.method.container.ecma376_encrypted import DefaultContent
from xml.dom.minidom import parseString


def opened(path, password):
    with open(path, "rb") as file:
        document = msoffcrypto.OfficeFile(file)
        document.load_key(password=password, verify_password=True)
        plain = io.BytesIO()
        document.decrypt(plain, verify_integrity=True)
        return plain.getvalue()


def outcome(path, password):
    try:
        return {"sha256": hashlib.sha256(opened(path, password)).hexdigest()}
    except Exception as error:  # any refusal is one
        return {"refused": type(error).__name__}


# The fixed streams as another project took them out of a file that Word wrote.
FIXED = {
    "\x06DataSpaces/Version": DefaultContent.Version,
    "\x06DataSpaces/DataSpaceMap": DefaultContent.DataSpaceMap,
    "\x06DataSpaces/DataSpaceInfo/StrongEncryptionDataSpace": DefaultContent.StrongEncryptionDataSpace,
    "\x06DataSpaces/TransformInfo/StrongEncryptionTransform/\x06Primary": DefaultContent.Primary,
}


def layout(path):
    file = olefile.OleFileIO(path, raise_defects=olefile.DEFECT_UNSURE)
    streams = {"/".join(name): file.get_size(name) for name in file.listdir()}
    info = file.openstream("EncryptionInfo").read()
    xml = parseString(info[8:])
    figures = {
        element: dict(xml.getElementsByTagName(element)[0].attributes.items())
        for element in ("keyData", "dataIntegrity", "p:encryptedKey")
    }
    return {
        "streams": streams,
        "defects": [str(issue) for issue in file.parsing_issues],
        "fixed": all(file.openstream(name).read() == content for name, content in FIXED.items()),
        "version": list(info[:8]),
        "figures": figures,
        "sectorSize": file.sector_size,
        "cutoff": file.minisectorcutoff,
    }


if sys.argv[1] == "open":
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            print(json.dumps(outcome(**json.loads(line))))
else:
    print(json.dumps(layout(sys.argv[2])))
