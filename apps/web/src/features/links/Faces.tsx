import { Box, Text } from '@mantine/core';
import { IconMoodCry, IconMoodEmpty, IconMoodHappy, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SelfAssessmentLink.module.css';

const FACES = [IconMoodCry, IconMoodSad, IconMoodEmpty, IconMoodSmile, IconMoodHappy] as const;

interface FacesProps {
  question: string;
  value: number | undefined;
  onChange: (level: number | undefined) => void;
}

/** One question, five faces with a number and a word each; a second tap takes the answer back. */
export function Faces({ question, value, onChange }: FacesProps) {
  const { t } = useTranslation('links');
  const id = useId();
  return (
    <Box component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Text component="legend" size="lg" fw={600} mb={6}>
        {question}
      </Text>
      <div className={classes.faces}>
        {FACES.map((Face, index) => {
          const level = index + 1;
          const isChecked = value === level;
          return (
            <label key={level} className={classes.face} data-checked={isChecked || undefined}>
              <input
                className={classes.input}
                type="radio"
                name={id}
                value={level}
                checked={isChecked}
                onChange={() => onChange(level)}
                onClick={() => isChecked && onChange(undefined)}
              />
              <Face size={30} stroke={1.5} aria-hidden />
              <span className={classes.number}>{level}</span>
              <span>{t(`self.level.${level}`)}</span>
            </label>
          );
        })}
      </div>
    </Box>
  );
}
